import type { LedgerEntry } from '../records/ledger-entry.ts';
import type { SalesLine } from '../records/sales-line.ts';
import { canonicalText } from './canonical-text.ts';
import type { DossierInput } from './dossier-input.ts';

/** Of a sales line what stands on paper; its ids differ where a ledger was read twice. */
const NOT_ON_PAPER: ReadonlySet<string> = new Set([
  'id',
  'customerId',
  'batch',
  'reverses',
  'mill',
  'pieces',
  'weighing',
  'salesRep',
  'notes',
]);

/** Facts in an order that they have by themselves; tables of records order their own rows. */
export function factsInOrder(input: DossierInput): DossierInput {
  return { ...input, lines: newestFirst(input.lines), entries: input.entries.toSorted(bySource), months: input.months.toSorted(byMonth) };
}

function newestFirst(lines: readonly SalesLine[]): readonly SalesLine[] {
  return lines
    .map((line) => ({ line, text: canonicalText(line, NOT_ON_PAPER) }))
    .sort((a, b) => compare(b.line.date, a.line.date) || compare(a.line.docNo, b.line.docNo) || compare(a.text, b.text))
    .map(({ line }) => line);
}

/** Imports in the order in which they were made. */
function bySource(a: LedgerEntry, b: LedgerEntry): number {
  return (
    compare(a.batch, b.batch) ||
    compare(a.source.file, b.source.file) ||
    compare(a.source.sheet, b.source.sheet) ||
    a.source.row - b.source.row
  );
}

function byMonth(a: { readonly month: string }, b: { readonly month: string }): number {
  return compare(a.month, b.month);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
