import type { SheetGrid } from '../workbook/grid.ts';
import type { TableContext } from './above-table.ts';
import { isRunning, linesThatDiffer } from './check-amounts.ts';
import { checkTotals, type StatedRow } from './check-totals.ts';
import type { RowClass } from './classify-row.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import { sampleRows } from './column-profile.ts';
import type { ReadingContext } from './compile-readers.ts';
import { leaveOutDoubtful } from './doubtful-values.ts';
import { type FieldColumn, fieldColumns } from './field-columns.ts';
import { endsBlock, groupedColumns } from './fill-down.ts';
import type { TableArea } from './find-tables.ts';
import { type Doubts, leaveOut } from './leave-out.ts';
import type { MergeIndex } from './merge-index.ts';
import type { ProblemList } from './problem-list.ts';
import type { FieldValue, LayoutCorrection, LedgerRecord, SkipReason, StatedTotal } from './reading.ts';
import { RecordReader } from './record-reader.ts';
import { RepeatedLines } from './repeated-lines.ts';
import type { RowClasses } from './row-classes.ts';
import { RunningSums } from './running-sums.ts';
import { shiftedFrom } from './shifted-row.ts';
import { type StatedFigures, statedFigures } from './stated-figures.ts';
import type { TablePlan } from './table-plan.ts';
import { TableSections } from './table-sections.ts';
import { markOf } from './text-mark.ts';

export interface TableReading {
  readonly records: readonly LedgerRecord[];
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
  readonly totals: readonly StatedTotal[];
}

export interface TableParts {
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

/** Days that follow the record's own. */
const LATER_DAYS: ReadonlySet<string> = new Set(['dueOn', 'startsOn', 'endsOn', 'closedOn']);
/** Kinds whose every record is somebody's. */
const OF_A_CUSTOMER: ReadonlySet<string> = new Set(['sales', 'receivables', 'payments', 'complaints']);

/** Takes the rows under a header in order, each with its class, and keeps the records, the sums and what was skipped. */
export class TableRows {
  readonly #parts: TableParts;
  readonly #columns: readonly FieldColumn[];
  readonly #reader: RecordReader;
  readonly #sums: RunningSums;
  readonly #records: LedgerRecord[] = [];
  readonly #repeated = new RepeatedLines();
  readonly #skipped: { row: number; why: SkipReason }[] = [];
  readonly #stated: StatedRow[] = [];
  readonly #yearTotals: StatedTotal[] = [];
  readonly #required: readonly FieldColumn[];
  /** Last column of figures that every row fills, and how many rows that was seen in. */
  readonly #last: FieldColumn | undefined;
  readonly #sampled: number;
  readonly #doubts: Doubts;
  readonly #sections: TableSections;
  /** A balance brought along from before the page: sums of balances say nothing of the records. */
  #brought = false;

  constructor(parts: TableParts, classes: RowClasses) {
    this.#parts = parts;
    const { year, month } = parts;
    this.#sections = new TableSections(parts.grid, parts.plan, parts.area.bodyTop, classes, {
      year,
      month,
      customer: parts.above.customer,
    });
    const context: ReadingContext = { year, month, answers: parts.correction.answers ?? {}, at: () => this.#sections.now };
    const rows = sampleRows(parts.area.bodyTop, parts.area.bodyBottom);
    this.#columns = fieldColumns(parts.grid, parts.plan, parts.merges, rows, context, parts.problems, parts.area.header.bottom);
    this.#sampled = rows.length;
    this.#last = this.#columns.findLast((column) => column.isFigure && column.column.profile.filled >= rows.length * 0.7);
    this.#sums = new RunningSums(this.#columns.filter((column) => column.sum >= 0).length);
    let grouped: ReadonlySet<number> | undefined;
    this.#reader = new RecordReader({
      grid: parts.grid,
      merges: parts.merges,
      plan: parts.plan,
      columns: this.#columns,
      sums: this.#sums,
      problems: parts.problems,
      context,
      bodyTop: parts.area.bodyTop,
      grouped: () => (grouped ??= groupedColumns(parts.grid, parts.plan, parts.merges, classes, parts.area.bodyTop)),
    });
    this.#doubts = {
      grid: parts.grid,
      columns: this.#columns,
      later: this.#columns.filter((column) => LATER_DAYS.has(column.field) && !column.isPeriod),
      sums: this.#sums,
      problems: parts.problems,
      signAnswer: parts.correction.answers?.['sign-unclear'],
    };
    this.#required = this.#columns.filter(
      (column) =>
        column.at === parts.plan.key ||
        (column.field === 'date' && (parts.plan.kind === 'sales' || parts.plan.kind === 'payments')) ||
        (column.field === 'amountFen' && parts.plan.kind === 'payments'),
    );
  }

  /** A sum that stands over the header. */
  takeAbove(row: number): void {
    this.#takeTotal(row, 'total');
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
    if (rowClass === 'section') this.#sections.take(row);
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
    const known = problems.list.length;
    const fields = this.#reader.read(row);
    if (problems.list.length > known || (this.#last !== undefined && fields[this.#last.field] === undefined))
      this.#leaveOutShifted(row, fields);
    const { customer, hasCustomers } = this.#sections;
    if (customer !== null && fields['customer'] === undefined && this.#parts.plan.kind !== 'customers' && !this.#saidCustomer(row))
      fields['customer'] = customer;
    leaveOutDoubtful(row, fields, this.#doubts);
    if (!hasCustomers && fields['customer'] === undefined && OF_A_CUSTOMER.has(this.#parts.plan.kind))
      problems.add(row, this.#parts.plan.left, 'value-missing', '', 'customer');
    for (const column of this.#required)
      if (fields[column.field] === undefined && !problems.has(row, column.at))
        problems.add(row, column.at, 'value-missing', '', column.field);
    const record: LedgerRecord = grid.hiddenRows.has(row) ? { row: row + 1, fields, hidden: true } : { row: row + 1, fields };
    this.#records.push(record);
    this.#repeated.take(record);
  }

  /** Values that stand in their neighbours' columns. */
  #leaveOutShifted(row: number, fields: Record<string, FieldValue>): void {
    const { grid } = this.#parts;
    const from = shiftedFrom(grid.row(row) ?? [], { columns: this.#columns, rows: this.#sampled, date1904: grid.date1904 });
    if (from === null) return;
    for (const column of this.#columns)
      if (column.at >= from && !column.isAgeing) leaveOut(row, fields, column, 'row-shifted', this.#doubts);
    delete fields['ageing'];
  }

  /** Whether the row's own customer cell holds something, understood or not. */
  #saidCustomer(row: number): boolean {
    const column = this.#columns.find((candidate) => candidate.field === 'customer');
    return column !== undefined && !isBlankCell(this.#parts.grid.row(row)?.[column.at]);
  }

  #takeTotal(row: number, kind: StatedRow['kind']): void {
    const { grid, plan } = this.#parts;
    const { label, figures, ofYears }: StatedFigures = statedFigures(grid, plan, this.#columns, row);
    for (const { year, index, value } of ofYears)
      this.#yearTotals.push(this.#ofYear(row, year, this.#columns.find((column) => column.sum === index)?.field ?? '', value));
    this.#sums.mark(row, kind, label);
    if (markOf(label) === 'balance-brought') this.#brought = true;
    else if (figures.size > 0 || kind === 'figures-only')
      this.#stated.push({ row, mark: this.#sums.marks.length - 1, kind, label, stated: figures });
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
    const { totals: all, unexplained } = checkTotals(this.#stated, this.#sums, fields);
    const totals = all.filter((total) => total.agrees || total.field !== 'balanceFen' || !(this.#brought || isRunning(this.#records)));
    for (const stated of this.#stated) {
      if (stated.kind !== 'figures-only') continue;
      const lost = unexplained.has(stated.row);
      this.#skipped.push({ row: stated.row + 1, why: lost && !totals.some((total) => total.row === stated.row + 1) ? 'no-key' : 'total' });
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
    for (const row of this.#repeated.rowsOf(this.#records)) problems.add(row - 1, plan.left, 'line-twice', '', null);
  }
}
