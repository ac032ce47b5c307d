import type { Id, Instant } from '../values/id.ts';

/** §6.1.2: a walk along the shelves; may take days. Its result is computed from the scans, and kept when it is closed. */
export interface StockTakeRecord {
  readonly id: Id;
  readonly title: string;
  /** Places that are walked, as `placeText` writes them; [] for everything. */
  readonly places: readonly string[];
  readonly by: string;
  readonly startedAt: Instant;
  readonly closedAt: Instant | null;
  readonly notes: string;
}

/** One reading of the scanner or tick on the list. Append-only; the last one about a folder holds. */
export interface StockScan {
  readonly id: Id;
  readonly stockTakeId: Id;
  /** As it was read, also when nothing is known by it. */
  readonly text: string;
  /** The folder that it names, '' for none. */
  readonly folderId: Id;
  /** Where it was found. */
  readonly place: string;
  readonly pages: number | null;
  readonly by: string;
  readonly at: Instant;
}
