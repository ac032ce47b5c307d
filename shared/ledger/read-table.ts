import type { SheetGrid } from '../workbook/grid.ts';
import { type TableContext, monthIn, yearIn } from './above-table.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import type { RowClass } from './classify-row.ts';
import { sampleRows } from './column-profile.ts';
import { checkTotals, type StatedRow } from './check-totals.ts';
import type { ReadingContext } from './compile-readers.ts';
import { type Doubts, leaveOutDoubtful } from './doubtful-values.ts';
import { endsBlock, groupedColumns } from './fill-down.ts';
import type { TableArea } from './find-tables.ts';
import { linesThatDiffer, repeatedLines } from './check-amounts.ts';
import type { MergeIndex } from './merge-index.ts';
import type { ProblemList } from './problem-list.ts';
import { proseFigures } from './prose-totals.ts';
import type { LayoutCorrection, LedgerRecord, SkipReason, StatedTotal } from './reading.ts';
import { type FieldColumn, fieldColumns, RecordReader } from './record-reader.ts';
import { rowClasses } from './row-classes.ts';
import { RunningSums } from './running-sums.ts';
import { customerOfSection } from './section-customer.ts';
import type { TablePlan } from './table-plan.ts';
import { markOf } from './text-mark.ts';

interface TableReading {
  readonly records: readonly LedgerRecord[];
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
  readonly totals: readonly StatedTotal[];
}

interface Parts {
  readonly grid: SheetGrid;
  readonly merges: MergeIndex;
  readonly area: TableArea;
  readonly plan: TablePlan;
  readonly above: TableContext;
  readonly year: number | null;
  readonly month: number | null;
  readonly correction: LayoutCorrection;
  readonly problems: ProblemList;
}

/** Every row under a header: told apart, records read, sums checked. */
export function readTable(parts: Parts): TableReading {
  const classes = rowClasses(parts.grid, parts.plan, parts.area, parts.correction);
  const reading = new TableRows(parts, classes);
  for (let index = 0; index < classes.length; index += 1) reading.take(parts.area.bodyTop + index, classes[index] ?? 'blank');
  return reading.finish();
}

class TableRows {
  readonly #parts: Parts;
  readonly #columns: readonly FieldColumn[];
  readonly #reader: RecordReader;
  readonly #sums: RunningSums;
  readonly #records: LedgerRecord[] = [];
  readonly #skipped: { row: number; why: SkipReason }[] = [];
  readonly #stated: StatedRow[] = [];
  readonly #yearTotals: StatedTotal[] = [];
  readonly #required: readonly FieldColumn[];
  readonly #doubts: Doubts;
  #now: { year: number | null; month: number | null };
  #sectionCustomer: string | null;

  constructor(parts: Parts, classes: readonly RowClass[]) {
    this.#parts = parts;
    this.#now = { year: parts.year, month: parts.month };
    this.#sectionCustomer = parts.above.customer;
    const context: ReadingContext = { year: parts.year, month: parts.month, answers: parts.correction.answers ?? {}, at: () => this.#now };
    const rows = sampleRows(parts.area.bodyTop, parts.area.bodyBottom);
    const grouped = groupedColumns(parts.grid, parts.plan, parts.merges, classes, parts.area.bodyTop);
    this.#columns = fieldColumns(parts.grid, parts.plan, parts.merges, grouped, rows, context, parts.problems, parts.area.header.bottom);
    this.#sums = new RunningSums(this.#columns.filter((column) => column.sum >= 0).length);
    this.#reader = new RecordReader({
      grid: parts.grid,
      merges: parts.merges,
      plan: parts.plan,
      columns: this.#columns,
      sums: this.#sums,
      problems: parts.problems,
      context,
      bodyTop: parts.area.bodyTop,
    });
    this.#doubts = {
      grid: parts.grid,
      columns: this.#columns,
      sums: this.#sums,
      problems: parts.problems,
      signAnswer: parts.correction.answers?.['sign-unclear'],
    };
    this.#required = this.#columns.filter(
      (column) =>
        column.at === parts.plan.key || (column.field === 'date' && (parts.plan.kind === 'sales' || parts.plan.kind === 'payments')),
    );
  }

  take(row: number, rowClass: RowClass): void {
    if (rowClass === 'record') {
      this.#takeRecord(row);
      return;
    }
    const { area } = this.#parts;
    const repeated = area.repeated.has(row);
    if (rowClass === 'total' || rowClass === 'subtotal' || rowClass === 'carried-forward' || rowClass === 'figures-only')
      this.#takeTotal(row, rowClass);
    else if (rowClass === 'section' || repeated) this.#sums.mark(row, repeated ? 'repeated-header' : rowClass, '');
    if (rowClass === 'section') this.#takeSection(row);
    if (endsBlock(rowClass) && !this.#isOfPage(row)) this.#reader.endBlock();
    if (rowClass === 'no-key')
      this.#parts.problems.add(row, Math.max(this.#parts.plan.key, this.#parts.plan.left), 'row-without-key', '', null);
    if (rowClass !== 'figures-only') this.#skipped.push({ row: row + 1, why: repeated ? 'repeated-header' : rowClass });
  }

  #isOfPage(row: number): boolean {
    return this.#stated.at(-1)?.row === row && /[页頁]/.test(this.#stated.at(-1)?.label ?? '');
  }

  #takeRecord(row: number): void {
    const { grid, problems } = this.#parts;
    const fields = this.#reader.read(row);
    if (
      this.#sectionCustomer !== null &&
      fields['customer'] === undefined &&
      this.#parts.plan.kind !== 'customers' &&
      !this.#saidCustomer(row)
    )
      fields['customer'] = this.#sectionCustomer;
    leaveOutDoubtful(row, fields, this.#doubts);
    for (const column of this.#required)
      if (fields[column.field] === undefined && !problems.has(row, column.at))
        problems.add(row, column.at, 'value-missing', '', column.field);
    this.#records.push(grid.hiddenRows.has(row) ? { row: row + 1, fields, hidden: true } : { row: row + 1, fields });
  }

  /** Whether the row's own customer cell holds something, understood or not. */
  #saidCustomer(row: number): boolean {
    const column = this.#columns.find((candidate) => candidate.field === 'customer');
    return column !== undefined && !isBlankCell(this.#parts.grid.row(row)?.[column.at]);
  }

  /** `客户：XX公司`, `2023年3月`, `3月份` between records speak for the rows below. */
  #takeSection(row: number): void {
    const { grid, plan } = this.#parts;
    const cells = grid.row(row) ?? [];
    const text =
      Array.from({ length: Math.min(plan.right + 1, cells.length) }, (_, column) => cellText(cells[column])).find((part) => part !== '') ??
      '';
    const year = yearIn(text);
    const month = monthIn(text);
    if (year !== null || month !== null) this.#now = { year: year ?? this.#now.year, month: month ?? this.#now.month };
    this.#sectionCustomer = customerOfSection(text) ?? this.#sectionCustomer;
  }

  #takeTotal(row: number, kind: StatedRow['kind']): void {
    const { grid, plan } = this.#parts;
    const cells = grid.row(row) ?? [];
    const stated = new Map<number, number>();
    let label = '';
    for (let column = plan.left; column <= Math.min(plan.right, cells.length - 1); column += 1) {
      const text = cells[column]?.t === 's' ? cellText(cells[column]) : '';
      const mark = text === '' ? 'none' : markOf(text);
      if (label === '' && mark !== 'none') label = text.replace(/\s+/g, '');
      if (mark === 'prose-total') this.#prose(row, text, stated);
    }
    for (const column of this.#columns) {
      const cell = cells[column.at];
      if (
        column.sum < 0 ||
        cell === undefined ||
        isBlankCell(cell) ||
        (cell.t === 's' && (!/\d/.test(cellText(cell)) || markOf(cellText(cell)) !== 'none'))
      )
        continue;
      const value = column.read(cell, row);
      if (typeof value === 'number') stated.set(column.sum, value);
    }
    this.#sums.mark(row, kind, label);
    if (stated.size > 0 || kind === 'figures-only') this.#stated.push({ row, mark: this.#sums.marks.length - 1, kind, label, stated });
  }

  #prose(row: number, text: string, stated: Map<number, number>): void {
    const added = this.#columns.filter((column) => column.sum >= 0).map((column) => column.column);
    const figures = proseFigures(text, added);
    const year = /^\s*((?:19|20)\d{2})\s*年度?[:：]/.exec(text)?.[1];
    if (year === undefined) for (const figure of figures) stated.set(figure.index, figure.value);
    else
      for (const { index, value } of figures)
        this.#yearTotals.push(this.#ofYear(row, year, this.#columns.find((column) => column.sum === index)?.field ?? '', value));
  }

  /** `2023年：1,550,000 元` under the table, against the records of that year. */
  #ofYear(row: number, year: string, field: string, stated: number): StatedTotal {
    const dates = ['signedOn', 'date', 'filedOn'];
    let computed = 0;
    for (const { fields } of this.#records) {
      const day = fields[dates.find((name) => fields[name] !== undefined) ?? ''];
      const value = fields[field];
      if (typeof day === 'string' && day.startsWith(year) && typeof value === 'number') computed += value;
    }
    return { row: row + 1, field, stated, computed, agrees: stated === computed };
  }

  finish(): TableReading {
    const { plan, problems, area } = this.#parts;
    this.#sums.mark(area.bodyBottom + 1, 'start', '');
    const fields = this.#columns.filter((column) => column.sum >= 0).map((column) => column.field);
    const { totals, unexplained } = checkTotals(this.#stated, this.#sums, fields);
    for (const stated of this.#stated) {
      if (stated.kind !== 'figures-only') continue;
      const lost = unexplained.has(stated.row);
      this.#skipped.push({ row: stated.row + 1, why: lost ? 'no-key' : 'total' });
      if (lost) problems.add(stated.row, Math.max(plan.key, plan.left), 'row-without-key', '', null);
    }
    this.#checkLines();
    return { records: this.#records, skipped: this.#skipped.sort((a, b) => a.row - b.row), totals: [...totals, ...this.#yearTotals] };
  }

  #checkLines(): void {
    const { plan, problems } = this.#parts;
    const amount = this.#columns.find((column) => column.field === 'amountFen');
    if (plan.kind === 'sales' && amount !== undefined)
      for (const row of linesThatDiffer(this.#records))
        problems.add(row - 1, amount.at, 'amount-differs', cellText(this.#parts.grid.row(row - 1)?.[amount.at]), 'amountFen');
    for (const row of repeatedLines(this.#records)) problems.add(row - 1, plan.left, 'line-twice', '', null);
  }
}
