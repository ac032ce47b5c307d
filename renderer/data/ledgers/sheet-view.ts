import type { SkipReason } from '../../../shared/ledger/reading.ts';
import type { RecordKind } from '../../../shared/ledger/ledger-fields.ts';
import { columnIndex } from '../../../shared/ledger/cell-address.ts';
import { placeOfCell } from './place-of-cell.ts';
import type { SheetView, SkippedRows } from './ledger-views.ts';
import type { LoadedTable } from './loaded-file.ts';
import { heldBackRows, problemPatterns } from './problem-patterns.ts';

const ROWS_LISTED = 500;
const COLUMNS_SHOWN = 64;

export function sheetView(table: LoadedTable, position: number): SheetView {
  const { reading } = table;
  const problems = problemPatterns(table);
  const held = heldBackRows(table, problems);
  return {
    table: position,
    name: reading.name,
    range: reading.range ?? '',
    state: reading.state,
    kind: reading.kind,
    kindSure: reading.kindSure,
    title: reading.title ?? '',
    remark: reading.remark ?? '',
    headerRows: reading.headerRows,
    columns: reading.columns,
    ...shownRange(table),
    records: reading.records.length,
    hiddenRecords: reading.records.filter((record) => record.hidden === true).length,
    heldBack: held.size === 0 ? 0 : reading.records.filter((record) => held.has(record.row)).length,
    skipped: skippedByReason(reading.skipped),
    totals: reading.totals,
    problems,
    fingerprint: reading.fingerprint,
    remembered: table.remembered,
    correction: table.correction,
    included: isIncluded(table),
    writes: writtenKind(table),
  };
}

export function writtenKind(table: LoadedTable): RecordKind | null {
  const { kind } = table.reading;
  return kind === 'other' ? null : kind;
}

/** Hidden sheets are read and shown, and imported only when the user says so. */
export function isIncluded({ reading, wanted }: LoadedTable): boolean {
  if (wanted !== null) return wanted;
  return reading.state === 'visible' && reading.kind !== 'other' && reading.records.length > 0;
}

function shownRange({ reading, grid }: LoadedTable): Pick<SheetView, 'firstRow' | 'lastRow' | 'firstColumn' | 'lastColumn'> {
  const [from, to] = (reading.range ?? '').split(':').map(placeOfCell);
  const named = reading.columns.reduce((last, column) => Math.max(last, columnIndex(column.column)), -1);
  const firstColumn = from?.column ?? 0;
  const lastColumn = to?.column ?? (named >= 0 ? Math.min(named + 1, grid.columnCount - 1) : grid.columnCount - 1);
  return {
    firstRow: from?.row ?? 1,
    lastRow: to?.row ?? grid.rowCount,
    firstColumn,
    lastColumn: Math.max(firstColumn, Math.min(lastColumn, firstColumn + COLUMNS_SHOWN - 1)),
  };
}

function skippedByReason(skipped: LoadedTable['reading']['skipped']): readonly SkippedRows[] {
  const groups = new Map<SkipReason, { count: number; rows: number[] }>();
  for (const { row, why } of skipped) {
    const group = groups.get(why) ?? { count: 0, rows: [] };
    group.count += 1;
    if (group.rows.length < ROWS_LISTED) group.rows.push(row);
    groups.set(why, group);
  }
  return [...groups].map(([why, { count, rows }]) => ({ why, count, rows }));
}
