import type { GridCell, SheetGrid } from '../workbook/grid.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import type { ReadingContext } from './compile-readers.ts';
import type { FieldColumn } from './field-columns.ts';
import type { MergeIndex } from './merge-index.ts';
import type { ProblemList } from './problem-list.ts';
import type { FieldValue } from './reading.ts';
import { plainText } from './read-text.ts';
import { readPeriod } from './read-period.ts';
import { RecordShapes } from './record-shapes.ts';
import type { RunningSums } from './running-sums.ts';
import type { TablePlan } from './table-plan.ts';
import { markOf } from './text-mark.ts';
import { unitOf } from './units.ts';

type Cells = readonly (GridCell | undefined)[];
type Fields = Record<string, FieldValue>;

/** Short, and begins neither with a Latin letter or digit nor, but for those of `同上`, with an ideograph: most cells are told by that. */
function mayBeDitto(text: string): boolean {
  if (text.length > 6) return false;
  const first = text.charCodeAt(0);
  if (first >= 0x4e00 && first <= 0x9fff) return first === 0x540c || first === 0x4edd || first === 0x4e0a;
  return !((first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x5a));
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
  readonly #grouped: () => ReadonlySet<number>;
  readonly #shapes: RecordShapes;
  /** Columns that are not simply the field of their name. */
  readonly #others: readonly FieldColumn[];
  /** Of the row being read. */
  readonly #values: (FieldValue | undefined)[] = [];
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
    /** Columns in which a blank means the cell above; asked for at the first blank that may. */
    readonly grouped: () => ReadonlySet<number>;
  }) {
    this.#grid = parts.grid;
    this.#merges = parts.merges;
    this.#plan = parts.plan;
    this.#columns = parts.columns;
    this.#sums = parts.sums;
    this.#problems = parts.problems;
    this.#context = parts.context;
    this.#bodyTop = parts.bodyTop;
    this.#grouped = parts.grouped;
    this.#shapes = new RecordShapes(parts.columns.map(({ field, isAgeing, isPeriod }) => (isAgeing || isPeriod ? null : field)));
    this.#others = parts.columns.filter((column) => column.isAgeing || column.isPeriod);
  }

  /** Nothing above is referred to from here on. */
  endBlock(): void {
    this.#above = [];
  }

  read(row: number): Fields {
    const cells = this.#grid.row(row) ?? [];
    const columns = this.#columns;
    const values = this.#values;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index] as FieldColumn;
      const cell = cells[column.at];
      const text = column.isText && cell !== undefined ? plainText(cell) : undefined;
      if (text !== undefined) {
        this.#above[index] = text;
        values[index] = text;
        continue;
      }
      const value =
        cell === undefined || isBlankCell(cell) ? this.#blank(column, index, row) : this.#value(column, index, cell, cells, row);
      if (column.sum >= 0 && typeof value === 'number') this.#sums.add(column.sum, value);
      values[index] = value;
    }
    this.#sums.countRecord();
    const fields = this.#shapes.record(values);
    if (this.#others.length > 0) this.#addOthers(fields, values);
    return fields;
  }

  #addOthers(fields: Fields, values: readonly (FieldValue | undefined)[]): void {
    const ageing: { label: string; fen: number }[] = [];
    for (const column of this.#others) {
      const index = this.#columns.indexOf(column);
      const value = values[index];
      if (column.isAgeing) {
        if (typeof value === 'number' && value !== 0) ageing.push({ label: column.label, fen: value });
      } else if (typeof value === 'string') {
        const [start, end] = value.split(' ');
        if (start !== undefined && !this.#saidBehind(index, 'startsOn', values)) fields['startsOn'] = start;
        if (end !== undefined && !this.#saidBehind(index, 'endsOn', values)) fields['endsOn'] = end;
      }
    }
    if (ageing.length > 0) fields['ageing'] = ageing;
  }

  /** Whether a column of its own behind a period says one of its days. */
  #saidBehind(period: number, field: string, values: readonly (FieldValue | undefined)[]): boolean {
    return this.#columns.some((column, index) => index > period && column.field === field && values[index] !== undefined);
  }

  /** Of a cell that is not blank. */
  #value(column: FieldColumn, index: number, cell: GridCell, cells: Cells, row: number): FieldValue | undefined {
    if (cell.t === 's' && typeof cell.v === 'string' && mayBeDitto(cell.v) && markOf(cellText(cell)) === 'ditto')
      return this.#ditto(column, index, row, cellText(cell));
    const value = column.isPeriod || column.unitInRow ? this.#read(column, cell, cells, row) : column.read(cell, row);
    if (!column.isFigure) this.#above[index] = value;
    else {
      if (value === undefined && column.sum >= 0 && cell.v !== '-' && cell.v !== '/') this.#sums.addUnread(column.sum);
      if (column.merged && this.#merges.reachesBelow(row, column.at))
        this.#problems.add(row, column.at, 'figure-merged', cellText(cell), column.field);
    }
    return value;
  }

  #read(column: FieldColumn, cell: GridCell, cells: Cells, row: number): FieldValue | undefined {
    if (column.isPeriod) return this.#period(column, cell, row);
    if (!column.unitInRow) return column.read(cell, row);
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
  #weightByRow(column: FieldColumn, cell: GridCell, cells: Cells, row: number): FieldValue | undefined {
    const unit = unitOf(cellText(cells[this.#plan.unitColumn]));
    if (unit?.dimension === 'weight') return column.read(withRowUnit(cell, WEIGHT_WORDS[unit.code] ?? ''), row);
    this.#problems.add(row, column.at, 'unit-unknown', cellText(cell), column.field);
    this.#sums.addUnread(column.sum);
    return undefined;
  }

  /** A price beside 公斤 is one of a kilogram; yuan for a piece is no price of a tonne. */
  #priceByRow(column: FieldColumn, cell: GridCell, cells: Cells, row: number): FieldValue | undefined {
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
    return column.mayGroup && this.#above[index] !== undefined && this.#grouped().has(column.at) ? this.#above[index] : undefined;
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
