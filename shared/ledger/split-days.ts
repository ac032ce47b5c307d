import type { GridCell, SheetGrid } from '../workbook/grid.ts';
import { cellText } from './clean-text.ts';
import type { TableArea } from './find-tables.ts';
import { headerKey } from './header-key.ts';
import type { ColumnHead } from './header-paths.ts';

interface WholeDays {
  readonly grid: SheetGrid;
  readonly heads: readonly ColumnHead[];
  /** `2023年` over 月 and 日. */
  readonly year: number | null;
}

/** Account books keep days in columns `月` and `日`, often `年` too: the same sheet with whole days in the column of the month; null: not such a table. */
export function withWholeDays(grid: SheetGrid, area: TableArea, heads: readonly ColumnHead[]): WholeDays | null {
  const at = heads.findIndex((head, index) => head.key.key === '月' && heads[index + 1]?.key.key === '日');
  const [month, day, before] = [heads[at], heads[at + 1], heads[at - 1]];
  if (month === undefined || day === undefined) return null;
  const year = before?.key.key === '年' ? before.column : -1;
  const rows = new Map<number, GridCell>();
  let [lastYear, lastMonth] = ['', ''];
  for (let row = area.bodyTop; row <= area.bodyBottom; row += 1) {
    const cells = grid.row(row);
    if (cells === undefined) continue;
    lastYear = part(cells[year]) || lastYear;
    lastMonth = part(cells[month.column]) || lastMonth;
    const date = part(cells[day.column]);
    if (date !== '') rows.set(row, { t: 's', v: `${lastYear === '' ? '' : `${lastYear}年`}${lastMonth}月${date}日` });
  }
  return {
    grid: {
      name: grid.name,
      state: grid.state,
      rowCount: grid.rowCount,
      columnCount: grid.columnCount,
      row: (index) => withDay(grid.row(index), rows.get(index), month.column),
      merges: grid.merges,
      hiddenRows: grid.hiddenRows,
      date1904: grid.date1904,
      textOnly: grid.textOnly,
    },
    heads: heads.map((head) => (head === month ? { ...head, key: headerKey('日期'), group: '', parent: '' } : head)),
    year: Number(/^((?:19|20)\d{2})年?度?$/.exec(month.group)?.[1] ?? Number.NaN) || null,
  };
}

function withDay(
  cells: readonly (GridCell | undefined)[] | undefined,
  day: GridCell | undefined,
  column: number,
): readonly (GridCell | undefined)[] | undefined {
  if (cells === undefined || day === undefined) return cells;
  const whole = [...cells];
  whole[column] = day;
  return whole;
}

/** The figure of a year, month or day; other texts as they are, to be reported as no day. */
function part(cell: GridCell | undefined): string {
  return cellText(cell).replace(/[年月日号]$/, '');
}
