import type { Id, Instant } from '../values/id.ts';
import type { ArchiveSection } from './archive-document.ts';

export const ACCESS_ACTIONS = [
  'view',
  'print',
  'export',
  'file',
  'asked',
  'approved',
  'refused',
  'withdrawn',
  'codeAsked',
  'codeGiven',
  'codeWrong',
  'signedIn',
  'signedOut',
  'signInFailed',
  'accountAdded',
  'accountChanged',
  'accountRemoved',
  'cardMade',
  'cardTaken',
  'sealed',
  'closed',
] as const;
export type AccessAction = (typeof ACCESS_ACTIONS)[number];

/** §6.3: one line of the log. Only ever added; each carries the hash of the one before (SHA-256 over the canonical text of its fields). */
export interface AccessLogEntry {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  readonly at: Instant;
  /** The latest time that the log knows of: a clock behind it was set back. A head who signs in sets it anew. */
  readonly mark: Instant;
  readonly who: string;
  readonly device: Id;
  readonly action: AccessAction;
  /** '' when it is about no customer. */
  readonly customerId: Id;
  readonly sections: readonly ArchiveSection[];
  /** The request that allowed it; '' for own customers and the head. */
  readonly requestId: Id;
  readonly detail: string;
  /** '' for the first. */
  readonly previous: string;
  readonly hash: string;
}
