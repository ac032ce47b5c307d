import type { Id, Instant } from '../values/id.ts';
import type { LocalTime } from '../values/local-time.ts';
import type { ArchiveSection } from './archive-document.ts';

/** §6.3.1: who wants to consult whose archive, why, which sections, how, until when; decided by the department head. */
export interface AccessRequest {
  readonly id: Id;
  /** What the printed slip and the screen call it, e.g. `261126-03`; unique on a laptop. */
  readonly number: string;
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
  /** The end of that minute as an instant, so that another time zone does not make it longer. */
  readonly grantedUntilAt: Instant | null;
  readonly decidedBy: string;
  readonly decidedAt: Instant | null;
  /** Signed in, a numbered slip, or a code by telephone. */
  readonly decidedBySlip: string;
  readonly decidedByCode: string;
  readonly telephone: TelephoneAsk | null;
  readonly notes: string;
  readonly createdAt: Instant;
}

/** A request that is being put to the head by telephone: number `n` of an access card is used up by it. */
export interface TelephoneAsk {
  readonly cardId: Id;
  readonly n: number;
  readonly shownAt: Instant;
  /** Codes tried that were none of ours. */
  readonly tries: number;
}
