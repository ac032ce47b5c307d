import type { GridCell, SheetGrid } from '../workbook/grid.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import type { CellReader } from './cell-reader.ts';
import { compileReader, type ReadingContext } from './compile-readers.ts';
import { ADDED_TYPES, FIGURE_TYPES } from './ledger-fields.ts';
import type { MergeIndex } from './merge-index.ts';
import type { ProblemList } from './problem-list.ts';
import type { FieldValue } from './reading.ts';
import { readPeriod } from './read-period.ts';
import type { RunningSums } from './running-sums.ts';
import type { PlannedColumn, TablePlan } from './table-plan.ts';
import { markOf } from './text-mark.ts';
import { unitOf } from './units.ts';

type Fields = Record<string, FieldValue>;

export interface FieldColumn {
  readonly column: PlannedColumn;
  readonly at: number;
  readonly field: string;
  readonly label: string;
  readonly isFigure: boolean;
  readonly isAgeing: boolean;
  readonly isPeriod: boolean;
  readonly isDay: boolean;
  readonly read: CellReader;
  /** Index among the columns that are added up, or -1. */
  readonly sum: number;
  readonly grouped: boolean;
  readonly merged: boolean;
}

/** Short, and begins neither with a Latin letter or digit nor, but for those of `同上`, with an ideograph: most cells are told by that. */
function mayBeDitto(text: string): boolean {
  if (text.length > 6) return false;
  const first = text.charCodeAt(0);
  if (first >= 0x4e00 && first <= 0x9fff) return first === 0x540c || first === 0x4edd || first === 0x4e0a;
  return !((first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x5a));
}

/** The columns of a plan with their readers, compiled once for all rows. */
export function fieldColumns(
  grid: SheetGrid,
  plan: TablePlan,
  merges: MergeIndex,
  grouped: ReadonlySet<number>,
  rows: readonly number[],
  context: ReadingContext,
  problems: ProblemList,
  headerRow: number,
): readonly FieldColumn[] {
  let sums = 0;
  const columns: FieldColumn[] = [];
  for (const column of plan.columns) {
    const read = compileReader(grid, column, rows, context, problems, headerRow);
    if (read === null || column.field === null) continue;
    const type = column.field.type;
    columns.push({
      column,
      at: column.head.column,
      field: column.field.field,
      label: column.head.leaf.replace(/[(（][^)）]*[元吨][)）]/g, '').replace(/\s+/g, ''),
      isFigure: FIGURE_TYPES.has(type),
      isAgeing: type === 'ageing',
      isPeriod: type === 'period',
      isDay: type === 'date',
      read,
      sum: ADDED_TYPES.has(type) ? sums++ : -1,
      grouped: grouped.has(column.head.column),
      merged: merges.hasVertical(column.head.column),
    });
  }
  return columns;
}

/** Reads records row by row; keeps what the next row may refer to (`同上`, merged cells, groups). */
export class RecordReader {
  readonly #grid: SheetGrid;
  readonly #merges: MergeIndex;
  readonly #plan: TablePlan;
  readonly #columns: readonly FieldColumn[];
  readonly #sums: RunningSums;
  readonly #problems: ProblemList;
  readonly #context: ReadingContext;
  readonly #bodyTop: number;
  #above: (FieldValue | undefined)[] = [];

  constructor(parts: {
    readonly grid: SheetGrid;
    readonly merges: MergeIndex;
    readonly plan: TablePlan;
    readonly columns: readonly FieldColumn[];
    readonly sums: RunningSums;
    readonly problems: ProblemList;
    readonly context: ReadingContext;
    readonly bodyTop: number;
  }) {
    this.#grid = parts.grid;
    this.#merges = parts.merges;
    this.#plan = parts.plan;
    this.#columns = parts.columns;
    this.#sums = parts.sums;
    this.#problems = parts.problems;
    this.#context = parts.context;
    this.#bodyTop = parts.bodyTop;
  }

  /** Nothing above is referred to from here on. */
  endBlock(): void {
    this.#above = [];
  }

  read(row: number): Fields {
    const cells = this.#grid.row(row) ?? [];
    const fields: Fields = {};
    const ageing: { label: string; fen: number }[] = [];
    for (let index = 0; index < this.#columns.length; index += 1) {
      const column = this.#columns[index];
      if (column === undefined) continue;
      const value = this.#value(column, index, cells, row);
      if (value === undefined) continue;
      if (column.sum >= 0 && typeof value === 'number') this.#sums.add(column.sum, value);
      if (column.isAgeing) {
        if (typeof value === 'number' && value !== 0) ageing.push({ label: column.label, fen: value });
      } else if (column.isPeriod) this.#setPeriod(fields, value);
      else fields[column.field] = value;
    }
    if (ageing.length > 0) fields['ageing'] = ageing;
    this.#sums.countRecord();
    return fields;
  }

  #setPeriod(fields: Fields, value: FieldValue): void {
    if (typeof value !== 'string') return;
    const [start, end] = value.split(' ');
    if (start !== undefined) fields['startsOn'] = start;
    if (end !== undefined) fields['endsOn'] = end;
  }

  #value(column: FieldColumn, index: number, cells: readonly (GridCell | undefined)[], row: number): FieldValue | undefined {
    const cell = cells[column.at];
    if (cell === undefined || isBlankCell(cell)) return this.#blank(column, index, row);
    if (cell.t === 's' && typeof cell.v === 'string' && mayBeDitto(cell.v) && markOf(cellText(cell)) === 'ditto')
      return this.#ditto(column, index, row, cellText(cell));
    const value = this.#read(column, cell, cells, row);
    if (value === undefined && column.sum >= 0 && cell.v !== '-' && cell.v !== '/') this.#sums.addUnread(column.sum);
    if (!column.isFigure) this.#above[index] = value;
    else if (column.merged && this.#merges.reachesBelow(row, column.at))
      this.#problems.add(row, column.at, 'figure-merged', cellText(cell), column.field);
    return value;
  }

  #read(column: FieldColumn, cell: GridCell, cells: readonly (GridCell | undefined)[], row: number): FieldValue | undefined {
    if (column.isPeriod) return this.#period(column, cell, row);
    if (
      this.#plan.unitColumn < 0 ||
      column.column.head.key.unit !== null ||
      (column.field !== 'weightKg' && column.field !== 'unitPriceFen')
    )
      return column.read(cell, row);
    return column.field === 'weightKg' ? this.#weightByRow(column, cell, cells, row) : this.#priceByRow(column, cell, cells, row);
  }

  #period(column: FieldColumn, cell: GridCell, row: number): FieldValue | undefined {
    const report = (at: number, code: string, raw: string): undefined => {
      this.#problems.add(at, column.at, code, raw, 'startsOn');
      return undefined;
    };
    const text = cellText(cell);
    if (/^[-—/\\]+$/.test(text)) return undefined;
    return readPeriod(text, row, { ...this.#context.at(row), order: null, shortYearFirst: false }, report)?.join(' ');
  }

  /** `数量` beside a column that says 吨, 公斤 or 件 in every row. */
  #weightByRow(column: FieldColumn, cell: GridCell, cells: readonly (GridCell | undefined)[], row: number): FieldValue | undefined {
    const unit = unitOf(cellText(cells[this.#plan.unitColumn]));
    if (unit?.dimension === 'weight') return column.read(withRowUnit(cell, WEIGHT_WORDS[unit.code] ?? ''), row);
    this.#problems.add(row, column.at, 'unit-unknown', cellText(cell), column.field);
    this.#sums.addUnread(column.sum);
    return undefined;
  }

  /** A price beside 公斤 is one of a kilogram; yuan for a piece is no price of a tonne. */
  #priceByRow(column: FieldColumn, cell: GridCell, cells: readonly (GridCell | undefined)[], row: number): FieldValue | undefined {
    const unit = unitOf(cellText(cells[this.#plan.unitColumn]));
    if (unit?.dimension !== 'count') return column.read(unit?.code === 'kg' ? withRowUnit(cell, '元/公斤') : cell, row);
    this.#problems.add(row, column.at, 'unit-unknown', cellText(cell), column.field);
    return undefined;
  }

  #blank(column: FieldColumn, index: number, row: number): FieldValue | undefined {
    if (column.isFigure) return undefined;
    const top = column.merged ? this.#merges.topOf(row, column.at) : -1;
    if (top >= this.#bodyTop) {
      const cells = this.#grid.row(top) ?? [];
      const cell = cells[column.at];
      return cell === undefined || isBlankCell(cell) ? undefined : this.#read(column, cell, cells, row);
    }
    return column.grouped ? this.#above[index] : undefined;
  }

  #ditto(column: FieldColumn, index: number, row: number, text: string): FieldValue | undefined {
    const above = column.isFigure || /[左右]/.test(text) ? undefined : this.#above[index];
    if (above === undefined)
      this.#problems.add(row, column.at, column.isFigure ? 'ditto-in-figure' : 'ditto-without-above', text, column.field);
    return above;
  }
}

const WEIGHT_WORDS: Readonly<Record<string, string>> = { t: '吨', kg: '公斤', 斤: '斤', 万t: '万吨', 千t: '千吨' };

/** The figure with the unit of its row written behind it, unless it bears one already. */
function withRowUnit(cell: GridCell, unit: string): GridCell {
  if (typeof cell.v === 'number') return { ...cell, t: 's', v: `${cell.v}${unit}` };
  return typeof cell.v === 'string' && /^[-+(（¥￥\d.,，\s]*\d[\d.,，\s)）]*$/.test(cell.v)
    ? { ...cell, v: `${cell.v.trim()}${unit}` }
    : cell;
}
