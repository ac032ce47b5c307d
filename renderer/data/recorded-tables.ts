import type { Customer } from '../../shared/records/customer.ts';
import type { GradeDecision } from '../../shared/records/grade-decision.ts';
import type { ImportRecord } from '../../shared/records/import-record.ts';
import type { JournalTable } from '../../shared/records/journal-entry.ts';
import type { ParameterVersion } from '../../shared/records/parameter-version.ts';
import { db, type AnyTable, type SettingRow } from './db.ts';
import type { RememberedLayout } from './remembered-layout.ts';
import type { SavedView } from './saved-view.ts';

export type RecordedTable = JournalTable;
export type DocumentTable = Exclude<JournalTable, 'facts'>;

export interface RowOf {
  readonly customers: Customer;
  readonly gradeDecisions: GradeDecision;
  readonly parameterVersions: ParameterVersion;
  readonly imports: ImportRecord;
  readonly layouts: RememberedLayout;
  readonly savedViews: SavedView;
  readonly settings: SettingRow;
}

export const EVERY_TABLE: readonly RecordedTable[] = [
  'customers',
  'gradeDecisions',
  'parameterVersions',
  'imports',
  'layouts',
  'savedViews',
  'settings',
  'facts',
];

export function storesOf(tables: readonly RecordedTable[]): readonly AnyTable[] {
  return tables
    .flatMap((table) => (table === 'facts' ? ['factBlocks', 'entryBlocks', 'factTail', 'factRemovals'] : [table]))
    .map((store) => db.table(store));
}

export function documentStore<T extends DocumentTable>(
  table: T,
): Omit<AnyTable, 'bulkGet'> & { bulkGet(ids: readonly string[]): Promise<(RowOf[T] | undefined)[]> } {
  return db.table(table) as never;
}

/** The primary key of a row. */
export function keyOf(table: DocumentTable, row: object): string {
  const field = table === 'settings' ? 'key' : table === 'layouts' ? 'fingerprint' : 'id';
  return (row as Readonly<Record<string, string>>)[field] as string;
}
