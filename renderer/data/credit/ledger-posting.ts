import type { LocalDate } from '../../../shared/values/id.ts';
import { askColumns, commandInWorker } from '../columns-client.ts';
import type { Committed } from '../committed.ts';
import type { Comparison, PostableSheet, PostedSheet, PostOptions } from './postable-sheet.ts';

export type { Comparison, ComparisonRow, LeftOutReason, PostableSheet, PostedSheet, PostOptions } from './postable-sheet.ts';

/** Sheets of receivables, payments and contracts that were imported and not undone, newest import first. */
export async function postableSheets(): Promise<readonly PostableSheet[]> {
  return askColumns('postableSheets');
}

/** One batch: undo takes all of it back. The same sheet again adds nothing. A sheet that is gone is a `conflict`. */
export async function postSheet(key: string, options: PostOptions): Promise<Committed<PostedSheet>> {
  return commandInWorker('postSheet', key, options);
}

/** The ledger's balances and ageing beside our own as of the day. */
export async function compareSheet(key: string, asOf: LocalDate): Promise<Comparison> {
  return askColumns('compareSheet', key, asOf);
}
