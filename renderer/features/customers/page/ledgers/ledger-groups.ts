import { LEDGER_FIELDS } from '../../../../../shared/ledger/ledger-fields.ts';
import { entriesBySheet } from '../../../../../shared/records/entries-by-sheet.ts';
import type { EntryKind, LedgerEntry } from '../../../../../shared/records/ledger-entry.ts';
import type { Id } from '../../../../../shared/values/id.ts';

/** Rows of one sheet of one import. */
export interface LedgerGroup {
  readonly key: string;
  readonly kind: EntryKind;
  readonly file: string;
  readonly sheet: string;
  readonly batch: Id;
  /** Fields that any of the rows has, in the order of the kind. */
  readonly fields: readonly string[];
  readonly entries: readonly LedgerEntry[];
}

/** The latest import first. */
export function ledgerGroups(entries: readonly LedgerEntry[]): readonly LedgerGroup[] {
  return entriesBySheet(entries).map((rows): LedgerGroup => {
    const { id, kind, source, batch } = rows[0] as LedgerEntry;
    return { key: batch + id, kind, file: source.file, sheet: source.sheet, batch, fields: fieldsOf(kind, rows), entries: rows };
  });
}

/** The customer's own name is on the page already. */
function fieldsOf(kind: EntryKind, rows: readonly LedgerEntry[]): readonly string[] {
  const names = LEDGER_FIELDS[kind].map(({ field }) => field);
  const ordered = new Set(names.filter((field) => field !== 'period' && field !== 'customer'));
  return [...ordered].filter((field) => rows.some(({ fields }) => fields[field] !== undefined));
}
