import type { GridCell, SheetGrid } from '../workbook/grid.ts';
import { capitalFigure } from './capital-figure.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import { proseFigures } from './prose-totals.ts';
import type { FieldColumn } from './field-columns.ts';
import type { TablePlan } from './table-plan.ts';
import { markOf } from './text-mark.ts';

export interface StatedFigures {
  /** Without spaces; '' for a row of figures alone. */
  readonly label: string;
  /** By index of the added column. */
  readonly figures: ReadonlyMap<number, number>;
  /** `2023年：1,550,000 元`: a year's own sum, by index of the added column. */
  readonly ofYears: readonly { readonly year: string; readonly index: number; readonly value: number }[];
}

/** `小写：￥4,000.00` beside a sum in capitals. */
const IN_FIGURES = /^(?:小写|小寫|[（(]小写[)）])\s*[:：]?\s*/;

/** What a row of sums states, in its cells or in words. */
export function statedFigures(grid: SheetGrid, plan: TablePlan, columns: readonly FieldColumn[], row: number): StatedFigures {
  const cells = grid.row(row) ?? [];
  const figures = new Map<number, number>();
  const ofYears: { year: string; index: number; value: number }[] = [];
  const added = columns.filter((column) => column.sum >= 0);
  let [label, capitals] = ['', Number.NaN];
  for (let column = plan.left; column <= Math.min(plan.right, cells.length - 1); column += 1) {
    const text = cells[column]?.t === 's' ? cellText(cells[column]) : '';
    if (text === '') continue;
    const mark = markOf(text);
    if (label === '' && mark !== 'none') label = text.replace(/\s+/g, '');
    capitals = amountInCapitals(text) ?? capitals;
    if (mark !== 'prose-total') continue;
    const found = proseFigures(
      text,
      added.map((each) => each.column),
    );
    const year = /^\s*((?:19|20)\d{2})\s*年度?[:：]/.exec(text)?.[1];
    for (const { index, value } of found)
      if (year === undefined) figures.set(index, value);
      else ofYears.push({ year, index, value });
  }
  for (const column of added) {
    const value = figureIn(cells[column.at], column, row);
    if (value !== undefined) figures.set(column.sum, value);
  }
  const amount = added.find((column) => column.field === 'amountFen');
  if (!Number.isNaN(capitals) && amount !== undefined && !figures.has(amount.sum)) figures.set(amount.sum, Math.round(capitals * 100));
  return { label, figures, ofYears };
}

function figureIn(cell: GridCell | undefined, column: FieldColumn, row: number): number | undefined {
  if (cell === undefined || isBlankCell(cell)) return undefined;
  if (cell.t !== 's') return numberOf(column.read(cell, row));
  const text = cellText(cell);
  const bare = text.replace(IN_FIGURES, '');
  if (!/\d/.test(bare) || (bare === text && markOf(text) !== 'none')) return undefined;
  return numberOf(column.read(bare === text ? cell : { ...cell, v: bare }, row));
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

const CAPITALS = /(?:人民[币幣])?([零〇壹贰貳叁參肆伍陆陸柒捌玖拾佰仟万萬亿億]+[元圆圓][零壹贰貳叁參肆伍陆陸柒捌玖角分整正]*)$/;

/** The yuan that a text ends in, written in capitals. */
function amountInCapitals(text: string): number | null {
  const found = text.length > 60 ? undefined : CAPITALS.exec(text.replace(/\s+/g, ''))?.[1];
  return found === undefined ? null : capitalFigure(found);
}
