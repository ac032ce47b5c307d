import type { Id, Instant } from '../values/id.ts';
import type { LocalTime } from '../values/local-time.ts';
import type { ArchiveSection } from './archive-document.ts';

/** §6.3.1: who wants to consult whose archive, why, which sections, how, until when; decided by the department head. */
export interface AccessRequest {
  readonly id: Id;
  readonly customerId: Id;
  readonly requester: string;
  readonly reason: string;
  readonly sections: readonly ArchiveSection[];
  readonly medium: 'screen' | 'paper';
  readonly until: LocalTime;
  readonly state: 'asked' | 'approved' | 'refused' | 'withdrawn';
  /** What was granted; never more than asked. */
  readonly grantedSections: readonly ArchiveSection[];
  readonly grantedUntil: LocalTime | null;
  readonly decidedBy: string;
  readonly decidedAt: Instant | null;
  /** Signed in, a numbered slip, or a code by telephone. */
  readonly decidedBySlip: string;
  readonly decidedByCode: string;
  readonly notes: string;
  readonly createdAt: Instant;
}
