import type { FieldValue } from '../ledger/reading.ts';
import type { PaperValue, ValueKind } from '../paper/paper-block.ts';
import { entriesBySheet } from '../records/entries-by-sheet.ts';
import type { EntryKind, LedgerEntry } from '../records/ledger-entry.ts';
import type { DossierBlock, DossierColumn } from './dossier.ts';
import type { DossierText, EntryFieldText } from './dossier-text.ts';

const HEADINGS: Readonly<Record<EntryKind, DossierText>> = {
  receivables: 'dossier.heading.receivables',
  payments: 'dossier.heading.payments',
  contracts: 'dossier.heading.contractsOfLedgers',
  complaints: 'dossier.heading.complaints',
  archive: 'dossier.heading.catalogue',
};

/** What paper has room for; notes, reps and the customer's own name are on the screen. */
const COLUMNS: Readonly<Record<EntryKind, readonly DossierColumn[]>> = {
  receivables: [
    column('docNo', 'text', 14),
    column('date', 'date', 12),
    column('dueOn', 'date', 12),
    ...money('amountFen', 'paidFen', 'balanceFen'),
  ],
  payments: [column('date', 'date', 12), column('docNo', 'text', 18), column('method', 'text', 20), ...money('amountFen')],
  contracts: [
    column('contractNo', 'text', 18),
    column('signedOn', 'date', 12),
    column('startsOn', 'date', 12),
    column('endsOn', 'date', 12),
    column('weightKg', 'tonnes', 12),
    ...money('amountFen'),
    column('status', 'text', 10),
  ],
  complaints: [
    column('receivedOn', 'date', 12),
    column('product', 'text', 10),
    column('content', 'text', 24),
    column('cause', 'text', 16),
    column('solution', 'text', 20),
    column('closedOn', 'date', 12),
  ],
  archive: [
    column('archiveNo', 'text', 14),
    column('documentType', 'text', 12),
    column('title', 'text', 28),
    column('location', 'text', 14),
    column('pages', 'integer', 8),
    column('filedOn', 'date', 12),
  ],
};

/** Rows of imported ledgers about the customer, each sheet apart. */
export function entryTables(entries: readonly LedgerEntry[], kind: EntryKind): readonly DossierBlock[] {
  const sheets = entriesBySheet(entries.filter((entry) => entry.kind === kind));
  if (sheets.length === 0) return [];
  return [{ kind: 'heading', text: HEADINGS[kind] }, ...sheets.flatMap((rows) => sheetBlocks(rows, kind))];
}

function sheetBlocks(rows: readonly LedgerEntry[], kind: EntryKind): readonly DossierBlock[] {
  const { file = '', sheet = '' } = rows[0]?.source ?? {};
  const columns = COLUMNS[kind].filter(({ label }) => rows.some(({ fields }) => fields[fieldOf(label)] !== undefined));
  const totals = columns.map((each) => totalOf(rows, each));
  return [
    { kind: 'paragraph', text: 'dossier.note.fromLedger', values: { file, sheet } },
    {
      kind: 'table',
      columns,
      rows: rows.map(({ fields }) => columns.map(({ label }) => valueOf(fields[fieldOf(label)]))),
      totals: totals.some((total) => total !== null) ? totals : null,
    },
  ];
}

function totalOf(rows: readonly LedgerEntry[], { label, kind }: DossierColumn): number | null {
  if (kind !== 'money' && kind !== 'tonnes' && kind !== 'integer') return null;
  return rows.reduce((sum, { fields }) => {
    const value = fields[fieldOf(label)];
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}

function valueOf(value: FieldValue | undefined): PaperValue {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function fieldOf(label: DossierText): string {
  return label.slice(label.lastIndexOf('.') + 1);
}

function column(field: EntryFieldText, kind: ValueKind, width: number): DossierColumn {
  return { label: `ledger.field.${field}`, kind, width };
}

function money(...fields: readonly EntryFieldText[]): readonly DossierColumn[] {
  return fields.map((field) => column(field, 'money', 15));
}
