import type { LayoutCorrection } from '../../shared/ledger/reading.ts';

/** A correction that the user made to a ledger of this shape. */
export interface RememberedLayout {
  readonly fingerprint: string;
  readonly correction: LayoutCorrection;
}
