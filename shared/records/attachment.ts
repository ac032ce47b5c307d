import type { Id, Instant } from '../values/id.ts';

/** A file kept with a record: stored once by content, given back as it came, never opened by the app itself. */
export interface Attachment {
  readonly id: Id;
  /** SHA-256 in hexadecimal; the key of its bytes. */
  readonly hash: string;
  readonly name: string;
  readonly bytes: number;
  /** Told by content, not by name. */
  readonly type: 'image' | 'pdf' | 'office' | 'text' | 'other';
  readonly addedBy: string;
  readonly addedAt: Instant;
}
