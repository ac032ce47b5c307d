import type { SkipReason } from '../../../shared/ledger/reading.ts';
import { columnLetters } from '../../../shared/ledger/cell-address.ts';
import { placeOfCell } from './place-of-cell.ts';
import { displayedCell } from './displayed-cell.ts';
import type { PreviewRow } from './ledger-views.ts';
import type { LoadedTable } from './loaded-file.ts';
import { heldBackRows, problemPatterns } from './problem-patterns.ts';
import { sheetView } from './sheet-view.ts';

interface RowLookup {
  readonly records: ReadonlySet<number>;
  readonly skipped: ReadonlyMap<number, SkipReason>;
  readonly headers: ReadonlySet<number>;
  readonly held: ReadonlySet<number>;
  readonly problems: ReadonlyMap<number, Readonly<Record<string, string>>>;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const lookups = new WeakMap<LoadedTable, RowLookup>();

/** The sheet as the reader sees it: rows `from` to `to`, counted from 1, both included. */
export function previewRows(table: LoadedTable, from: number, to: number): readonly PreviewRow[] {
  const lookup = lookupOf(table);
  const rows: PreviewRow[] = [];
  for (let row = Math.max(1, from); row <= Math.min(to, table.grid.rowCount); row += 1) rows.push(previewRow(table, lookup, row));
  return rows;
}

function previewRow({ grid }: LoadedTable, lookup: RowLookup, row: number): PreviewRow {
  const cells: string[] = [];
  const source = grid.row(row - 1) ?? [];
  for (let column = lookup.firstColumn; column <= lookup.lastColumn; column += 1) cells.push(displayedCell(source[column], grid.date1904));
  return { row, hidden: grid.hiddenRows.has(row - 1), ...verdictOf(lookup, row), cells, problems: lookup.problems.get(row) ?? {} };
}

function verdictOf(lookup: RowLookup, row: number): Pick<PreviewRow, 'verdict' | 'why'> {
  if (lookup.records.has(row)) return { verdict: lookup.held.has(row) ? 'held-back' : 'record', why: null };
  const why = lookup.skipped.get(row) ?? null;
  if (lookup.headers.has(row)) return { verdict: 'header', why };
  return why === null ? { verdict: 'outside', why } : { verdict: 'skipped', why };
}

function lookupOf(table: LoadedTable): RowLookup {
  const known = lookups.get(table);
  if (known) return known;
  const { reading } = table;
  const problems = new Map<number, Record<string, string>>();
  for (const problem of reading.problems) {
    const address = placeOfCell(problem.cell);
    if (!address) continue;
    const ofRow = problems.get(address.row) ?? {};
    ofRow[columnLetters(address.column)] ??= problem.code;
    problems.set(address.row, ofRow);
  }
  const { firstColumn, lastColumn } = sheetView(table, 0);
  const lookup: RowLookup = {
    records: new Set(reading.records.map((record) => record.row)),
    skipped: new Map(reading.skipped.map(({ row, why }) => [row, why])),
    headers: new Set(reading.headerRows),
    held: heldBackRows(table, problemPatterns(table)),
    problems,
    firstColumn,
    lastColumn,
  };
  lookups.set(table, lookup);
  return lookup;
}
