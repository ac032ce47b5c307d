import type { Difference, DifferenceBucket, DifferenceState } from '../../../shared/records/reconciliation.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';

/** `toDo`: open, or postponed to a day that has come. '' and 'all' leave out nothing. */
export interface DifferenceQuery {
  readonly reconciliationId: Id;
  readonly bucket: Difference['bucket'] | '';
  readonly state: 'toDo' | DifferenceState | 'all';
  readonly owner: string;
  /** A field that differs. */
  readonly field: string;
  /** In a name or a number. */
  readonly text: string;
  readonly today: LocalDate;
}

export interface DifferenceSummary {
  readonly total: number;
  readonly settled: number;
  /** Neither settled nor in anybody's hands: they keep the reconciliation from being signed. */
  readonly keepOpen: number;
  readonly states: Readonly<Record<DifferenceState, number>>;
  readonly buckets: readonly { readonly bucket: DifferenceBucket; readonly total: number; readonly settled: number }[];
  readonly owners: readonly { readonly owner: string; readonly count: number }[];
  readonly fields: readonly { readonly field: string; readonly count: number }[];
}

export interface DifferenceList {
  /** Names the list for `differenceRows`; changes with every change of the data. */
  readonly token: number;
  readonly count: number;
  readonly summary: DifferenceSummary;
}

/** What a row of the list shows. */
export type DifferenceLine = Pick<
  Difference,
  'id' | 'no' | 'bucket' | 'tier' | 'doubt' | 'fields' | 'owner' | 'state' | 'resolution' | 'postponedUntil'
> & {
  readonly paperName: string;
  readonly electronicName: string;
  readonly number: string;
};
