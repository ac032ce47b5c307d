import type { SheetGrid } from '../workbook/grid.ts';
import { classifyRow, COMPANY, type RowClass } from './classify-row.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import type { TableArea } from './find-tables.ts';
import type { LayoutCorrection } from './reading.ts';
import type { TablePlan } from './table-plan.ts';

const EARLY_ROWS = 4;

/** The class of every row under the header, what the user said of rows first. Told when it is asked for: so a row is told apart and read while its cells are at hand. */
export class RowClasses {
  /** Rows under the header. */
  readonly count: number;
  readonly #grid: SheetGrid;
  readonly #plan: TablePlan;
  readonly #area: TableArea;
  readonly #keep: ReadonlySet<number>;
  readonly #skip: ReadonlySet<number>;
  readonly #known: RowClass[] = [];

  constructor(grid: SheetGrid, plan: TablePlan, area: TableArea, correction: LayoutCorrection) {
    this.#grid = grid;
    this.#plan = plan;
    this.#area = area;
    this.#keep = new Set(correction.keepRows ?? []);
    this.#skip = new Set(correction.skipRows ?? []);
    this.count = Math.max(0, area.bodyBottom - area.bodyTop + 1);
  }

  /** By index from the first row under the header. */
  at(index: number): RowClass {
    while (this.#known.length <= index) {
      const rowClass = this.#classOf(this.#area.bodyTop + this.#known.length);
      this.#known.push(rowClass);
      // What a line of its own is, the rows behind it tell.
      if (rowClass === 'section') this.#settleAll();
    }
    return this.#known[index] ?? 'blank';
  }

  #classOf(row: number): RowClass {
    if (this.#keep.has(row + 1)) return 'record';
    if (this.#skip.has(row + 1)) return 'note';
    return this.#area.repeated.has(row) ? 'title' : classifyRow(this.#grid.row(row), this.#plan, row < this.#area.bodyTop + EARLY_ROWS);
  }

  #settleAll(): void {
    while (this.#known.length < this.count) this.#known.push(this.#classOf(this.#area.bodyTop + this.#known.length));
    settleSections(this.#grid, this.#plan, this.#area.bodyTop, this.#known);
  }
}

/** A line with one text: it names the records below it, or it is a record of which only the name is known, or, at the end, a remark. */
function settleSections(grid: SheetGrid, plan: TablePlan, top: number, classes: RowClass[]): void {
  const keyField = plan.columns.find((column) => column.head.column === plan.key)?.field?.field;
  const keyNames = keyField === 'customer' || keyField === 'name';
  let ahead: number | null = null;
  for (let index = classes.length - 1; index >= 0; index -= 1) {
    if (classes[index] === 'section') {
      const name = cellText(grid.row(top + index)?.[plan.key]);
      const inKey = keyNames && COMPANY.test(name) && !/[:：]/.test(name);
      const heads = ahead !== null && isBlankCell(grid.row(top + ahead)?.[plan.key]);
      if (inKey && !heads) classes[index] = 'record';
      else if (ahead === null) classes[index] = 'note';
    }
    if (classes[index] === 'record') ahead = index;
  }
}
