import type { GridCell, SheetGrid } from '../workbook/grid.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import { extend, findHeader, type HeaderRows } from './find-header.ts';
import { type ColumnHead, headerPaths } from './header-paths.ts';
import { headerLook } from './header-words.ts';
import type { MergeIndex } from './merge-index.ts';
import { looksLikeHeader, rowLook, WIDEST } from './row-look.ts';
import { ROWS_A_STEP, type Steps } from './steps.ts';

type Cells = readonly (GridCell | undefined)[];

/** Rows in which a first header is looked for. */
const HEADER_WITHIN = 40;

export interface TableArea {
  readonly header: HeaderRows;
  readonly heads: readonly ColumnHead[];
  /** First row that belongs to the table: titles and units above the header. */
  readonly top: number;
  /** First and last row under the header. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  /** Rows that repeat the header, as on printed pages. */
  readonly repeated: ReadonlySet<number>;
}

/** The tables that stand one below the other on a sheet. `fixed`: header rows the user named. */
export function* findTables(grid: SheetGrid, merges: MergeIndex, fixed: HeaderRows | null): Steps<readonly TableArea[]> {
  const tables: TableArea[] = [];
  let header = fixed ?? findHeader(grid, merges, 0, HEADER_WITHIN);
  let top = 0;
  while (header !== null) {
    const heads = headerPaths(grid, merges, header.top, header.bottom);
    const { next, repeated } = yield* scanBody(grid, merges, header, heads, top);
    const bodyBottom = next === null ? grid.rowCount - 1 : titleTop(grid, next.top, header.bottom) - 1;
    tables.push({ header, heads, top, bodyTop: header.bottom + 1, bodyBottom, repeated });
    top = bodyBottom + 1;
    header = next;
  }
  return tables;
}

function* scanBody(
  grid: SheetGrid,
  merges: MergeIndex,
  header: HeaderRows,
  heads: readonly ColumnHead[],
  top: number,
): Steps<{ readonly next: HeaderRows | null; readonly repeated: ReadonlySet<number> }> {
  const repeated = new Set<number>();
  const names = headerTexts(grid, header);
  for (let row = header.bottom + 1; row < grid.rowCount; row += 1) {
    const found = nextCandidate(grid, row, Math.min(row + ROWS_A_STEP, grid.rowCount));
    row = found.row;
    const { cells } = found;
    if (cells === null) {
      // Nothing is read yet.
      yield 0;
      continue;
    }
    if (repeatsRow(cells, names)) {
      const next =
        row === header.bottom + 1 || repeated.has(row - 1)
          ? null
          : newTitle(grid, header, top, row)
            ? extend(grid, merges, rowLook(grid, row), header.bottom + 1)
            : null;
      if (next !== null) return { next, repeated };
      repeated.add(row);
      continue;
    }
    const look = rowLook(grid, row);
    const blankAbove = rowLook(grid, row - 1).filled <= 1;
    if (!looksLikeHeader(look) || look.numbers > 0 || look.words < (blankAbove ? 2 : 3) || look.words < look.filled * 0.6) continue;
    if (row === header.bottom + 1 && !blankAbove && look.words < heads.filter((head) => head.leaf !== '').length) continue;
    return { next: extend(grid, merges, look, header.bottom + 1), repeated };
  }
  return { next: null, repeated };
}

/** The first row of [from, to) that may be a header, or the last one without its cells. */
function nextCandidate(grid: SheetGrid, from: number, to: number): { readonly row: number; readonly cells: Cells | null } {
  for (let row = from; row < to; row += 1) {
    const cells = grid.row(row);
    if (cells !== undefined && mayBeHeader(cells)) return { row, cells };
  }
  return { row: to - 1, cells: null };
}

/** Cheap look that turns nearly every record away at its first cells. */
function mayBeHeader(cells: Cells): boolean {
  let strangers = 0;
  let seen = 0;
  for (let column = 0; column < cells.length && column < WIDEST && seen < 6; column += 1) {
    const cell = cells[column];
    if (cell === undefined || cell.v === undefined || cell.v === '' || cell.t === 'z') continue;
    if (cell.t !== 's') return false;
    seen += 1;
    if (typeof cell.v === 'string' && cell.v.length <= 60 && headerLook(cell.v) > 0) continue;
    strangers += 1;
    if (strangers > 1) return false;
  }
  return seen > 0;
}

function headerTexts(grid: SheetGrid, header: HeaderRows): readonly ReadonlyMap<number, string>[] {
  const rows: ReadonlyMap<number, string>[] = [];
  for (let row = header.top; row <= header.bottom; row += 1) {
    const names = new Map<number, string>();
    (grid.row(row) ?? []).forEach((cell, column) => {
      if (column < WIDEST && cell !== undefined && !isBlankCell(cell)) names.set(column, squeezed(cellText(cell)));
    });
    rows.push(names);
  }
  return rows;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function repeatsRow(cells: Cells, rows: readonly ReadonlyMap<number, string>[]): boolean {
  return rows.some((names) => {
    let [same, filled] = [0, 0];
    for (let column = 0; column < cells.length && column < WIDEST; column += 1) {
      const cell = cells[column];
      if (cell === undefined || isBlankCell(cell)) continue;
      filled += 1;
      if (names.get(column) === squeezed(cellText(cell))) same += 1;
    }
    return same >= 1 && same >= filled * 0.7 && same >= names.size * 0.6;
  });
}

const OF_A_PAGE = /第.{1,4}页|续[表上]?|承前|过次|单位[:：]|^\d+$|合\s*计|总\s*计|小\s*计|共.{1,4}页|制表|审核/;

/** Whether a title other than the first table's stands over a repeated header: then it is a table of its own. */
function newTitle(grid: SheetGrid, header: HeaderRows, top: number, row: number): boolean {
  const known = new Set<string>();
  for (let above = top; above < header.top; above += 1) for (const cell of grid.row(above) ?? []) known.add(squeezed(cellText(cell)));
  for (let above = row - 1; above > Math.max(header.bottom, row - 4); above -= 1) {
    const look = rowLook(grid, above);
    if (look.filled === 0) continue;
    const text = look.texts[0] ?? '';
    if (look.filled > 2 || look.numbers > 0) return false;
    if (known.has(squeezed(text)) || OF_A_PAGE.test(text)) continue;
    return true;
  }
  return false;
}

const ENDS_A_TABLE = /合\s*[计計]|总\s*[计計]|總\s*計|小\s*[计計]|[:：]|^注|^备注|^備註|说明|說明/;

/** Titles stand right above a header: single cells, no total, no signature. */
function titleTop(grid: SheetGrid, headerTop: number, bodyTop: number): number {
  let top = headerTop;
  for (let row = headerTop - 1; row > bodyTop && row >= headerTop - 4; row -= 1) {
    const look = rowLook(grid, row);
    const text = look.texts.join(' ');
    const unit = /单位[:：]|單位[:：]|期间[:：]/.test(text);
    if (look.filled === 0 || look.filled > 3 || look.numbers > 0 || (!unit && ENDS_A_TABLE.test(text))) break;
    top = row;
  }
  return top;
}
