import type { SheetGrid } from '../workbook/grid.ts';
import { monthIn, yearIn } from './above-table.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import type { RowClasses } from './row-classes.ts';
import { customerOfLine, plainSectionName } from './section-customer.ts';
import type { TablePlan } from './table-plan.ts';

interface Begun {
  readonly year: number | null;
  readonly month: number | null;
  readonly customer: string | null;
}

/** What the lines between records say of the records below them: `客户：XX公司`, `2023年3月`, `3月份`. */
export class TableSections {
  /** Year and month in force. */
  now: { readonly year: number | null; readonly month: number | null };
  /** Whose records follow, where no column says so. */
  customer: string | null;
  readonly hasCustomers: boolean;
  readonly #grid: SheetGrid;
  readonly #plan: TablePlan;
  readonly #bodyTop: number;
  readonly #classes: RowClasses;
  #nameCustomers: boolean | null = null;

  constructor(grid: SheetGrid, plan: TablePlan, bodyTop: number, classes: RowClasses, begun: Begun) {
    this.#grid = grid;
    this.#plan = plan;
    this.now = { year: begun.year, month: begun.month };
    this.hasCustomers = plan.columns.some((column) => column.field?.field === 'customer');
    this.customer = this.hasCustomers ? null : begun.customer;
    this.#bodyTop = bodyTop;
    this.#classes = classes;
  }

  take(row: number): void {
    const texts = this.#texts(row);
    const text = texts[0] ?? '';
    const year = yearIn(text);
    const month = monthIn(text);
    if (year !== null || month !== null) this.now = { year: year ?? this.now.year, month: month ?? this.now.month };
    this.#nameCustomers ??= !this.hasCustomers && this.#mostAreCustomers();
    this.#nameCustomers ??= !this.hasCustomers && this.#mostAreCustomers();
    const named = customerOfLine(texts) ?? (this.#nameCustomers || this.#isInKey(row) ? plainSectionName(text) : null);
    if (named !== null) this.customer = named;
    // Not understood: the customer before it may no longer be meant.
    else if (!this.hasCustomers && plainSectionName(text) !== null) this.customer = null;
  }

  #texts(row: number): readonly string[] {
    const cells = this.#grid.row(row) ?? [];
    const texts: string[] = [];
    for (let column = this.#plan.left; column <= Math.min(this.#plan.right, cells.length - 1); column += 1) {
      const text = cellText(cells[column]);
      if (text !== '') texts.push(text);
    }
    return texts;
  }

  #isInKey(row: number): boolean {
    return this.hasCustomers && this.#plan.key >= 0 && !isBlankCell(this.#grid.row(row)?.[this.#plan.key]);
  }

  /** Whether the sections are customers, as far as they are understood. */
  #mostAreCustomers(): boolean {
    let [open, customers] = [0, 0];
    for (let index = 0; index < this.#classes.count; index += 1) {
      if (this.#classes.at(index) !== 'section') continue;
      const texts = this.#texts(this.#bodyTop + index);
      const customer = customerOfLine(texts) !== null;
      if (customer) customers += 1;
      if (customer || plainSectionName(texts[0] ?? '') !== null) open += 1;
    }
    return open > 0 && customers >= open * 0.5;
  }
}
