import type { StockScan, StockTakeRecord } from '../../../shared/records/stock-take.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';

/** A folder as it stands in a stock-take. */
export interface CheckedFolder {
  readonly folderId: Id;
  readonly customerId: Id;
  readonly number: string;
  readonly name: string;
  /** Where the books say that it is. */
  readonly place: string;
  /** Where it was found; '' when it was not. */
  readonly at: string;
  readonly pages: number | null;
  readonly counted: number | null;
  /** Who has it; '' when it is not lent. */
  readonly borrower: string;
  readonly missingSince: LocalDate | null;
}

/** §6.1.2: what a walk along the shelves has found so far. */
export interface ShelfCheck {
  readonly record: StockTakeRecord;
  /** Folders that should stand in the places that are walked. */
  readonly expected: number;
  readonly scans: number;
  readonly found: readonly CheckedFolder[];
  readonly missing: readonly CheckedFolder[];
  readonly misplaced: readonly CheckedFolder[];
  readonly pagesDiffer: readonly CheckedFolder[];
  readonly out: readonly CheckedFolder[];
  /** Texts that name no folder of ours; each once. */
  readonly unknown: readonly StockScan[];
  /** Newest first. */
  readonly latest: readonly StockScan[];
}
