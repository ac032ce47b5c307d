import { LEDGER_FIELDS } from '../../../../../shared/ledger/ledger-fields.ts';
import type { EntryKind, LedgerEntry } from '../../../../../shared/records/ledger-entry.ts';
import type { Id } from '../../../../../shared/values/id.ts';

/** Rows of one sheet of one import. Ledgers of different days tell of the same debts: their figures are never added together. */
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
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = [entry.batch, entry.kind, entry.source.file, entry.source.sheet].join('/');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .map(([key, rows]): LedgerGroup => {
      const { kind, source, batch } = rows[0] as LedgerEntry;
      return { key, kind, file: source.file, sheet: source.sheet, batch, fields: fieldsOf(kind, rows), entries: rows };
    })
    .toReversed();
}

/** The customer's own name is on the page already. */
function fieldsOf(kind: EntryKind, rows: readonly LedgerEntry[]): readonly string[] {
  const names = LEDGER_FIELDS[kind].map(({ field }) => field);
  const ordered = new Set(names.filter((field) => field !== 'period' && field !== 'customer'));
  return [...ordered].filter((field) => rows.some(({ fields }) => fields[field] !== undefined));
}
