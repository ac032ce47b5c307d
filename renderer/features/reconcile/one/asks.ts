import type { Difference } from '../../../../shared/records/reconciliation.ts';

/** What needs a word more than a key: whom to ask, until when, or which answer for all alike. */
export interface Asks {
  readonly what: 'ask' | 'postpone' | 'alike';
  readonly difference: Difference;
}
