import { cellReference, columnLetters } from '../cell-reference.ts';
import { inlineTextCellXml, looksLikeFormula } from '../write/typed-cell.ts';
import { movedRows, type MovedRows } from './moved-rows.ts';
import type { FilledCell, SheetFill } from './sheet-fill.ts';
import { cellStyle, rowCells, sheetRows, type SheetRow } from './sheet-rows.ts';
import type { StyleVariants } from './style-variants.ts';

const DATE = 'yyyy-mm-dd';
const ANY = 'General';
/** Of a row's attributes, those that hold for one row only. */
const OWN = /\s(?:r|spans|hidden|collapsed|outlineLevel)\s*=\s*(?:"[^"]*"|'[^']*')/g;

/** The template's sheet with the new rows in the look of its first one, totals added up anew, and what lies below moved along. */
export function fillSheet(xml: string, fill: SheetFill, styles: StyleVariants): string {
  const { prefix, before, rows, after } = sheetRows(xml);
  const moved = movedRows(fill);
  const pattern = rows.find(({ row, inner }) => row >= fill.from && row < fill.to && inner !== '');
  const look = patternOf(pattern, prefix);
  const kept = (row: SheetRow): string => keptRow(row, prefix, fill, moved);
  const out = [
    ...rows.filter(({ row }) => row < fill.from).map(kept),
    ...fill.rows.map((cells, at) => newRow(fill.from + at, cells, look, prefix, styles)),
    ...rows.filter(({ row }) => row >= fill.to).map(kept),
  ];
  const head = before.replace(/<(?:[\w.-]+:)?dimension\b[^>]*\/>/, '');
  return `${head}<${prefix}sheetData>${out.join('')}</${prefix}sheetData>${movedParts(after, moved)}`;
}

interface RowLook {
  readonly attributes: string;
  readonly styles: ReadonlyMap<number, number>;
}

function patternOf(row: SheetRow | undefined, prefix: string): RowLook {
  const styles = new Map<number, number>();
  if (row !== undefined)
    for (const [column, cell] of rowCells(row, prefix)) {
      const style = cellStyle(cell);
      if (style !== null) styles.set(column, style);
    }
  return { attributes: (row?.attributes ?? '').replace(OWN, ''), styles };
}

function newRow(row: number, cells: readonly FilledCell[], look: RowLook, prefix: string, styles: StyleVariants): string {
  const byColumn = new Map<number, string>();
  for (const [column, style] of look.styles) byColumn.set(column, `<${prefix}c r="${cellReference(row, column)}" s="${style}"/>`);
  for (const cell of cells) byColumn.set(cell.column, cellXml(row, cell, look.styles.get(cell.column) ?? 0, prefix, styles));
  return `<${prefix}row r="${row + 1}"${look.attributes}>${inOrder(byColumn)}</${prefix}row>`;
}

function cellXml(row: number, cell: FilledCell, own: number, prefix: string, styles: StyleVariants): string {
  const reference = cellReference(row, cell.column);
  if (cell.is === 'text') return inlineTextCellXml(reference, looksLikeFormula(cell.value) ? styles.quoted(own) : own, cell.value, prefix);
  return `<${prefix}c r="${reference}" s="${styleFor(cell, own, styles)}"><${prefix}v>${cell.value}</${prefix}v></${prefix}c>`;
}

/** The template's own format stays where it shows what is there: a day as a day, a figure neither as a day nor as a share. */
function styleFor({ is, format }: FilledCell, own: number, styles: StyleVariants): number {
  if (format !== undefined) return styles.withFormat(own, format);
  const shows = styles.shows(own);
  if (is === 'date') return shows === 'day' ? own : styles.withFormat(own, DATE);
  return shows === 'figure' ? own : styles.withFormat(own, ANY);
}

/** A row around the new ones, at its new place; in totals the sums are those of the new rows. */
function keptRow(row: SheetRow, prefix: string, fill: SheetFill, moved: MovedRows): string {
  const to = moved.row(row.row);
  const isTotal = fill.totalRows.includes(row.row);
  if (to === row.row && !isTotal) return `<${prefix}row${row.attributes}>${row.inner}</${prefix}row>`;
  const cells = new Map<number, string>();
  for (const [column, cell] of rowCells(row, prefix)) {
    const at = cellReference(to, column);
    const sum = isTotal && isFigure(cell) ? fill.sums.get(column) : undefined;
    cells.set(column, sum === undefined ? withoutFormula(cell, at, prefix, isTotal) : sumCell(cell, at, column, sum, prefix, fill));
  }
  const attributes = row.attributes.replace(/(\sr\s*=\s*)["']\d+["']/, `$1"${to + 1}"`);
  return `<${prefix}row${attributes}>${inOrder(cells)}</${prefix}row>`;
}

function isFigure(cell: string): boolean {
  return /<(?:[\w.-]+:)?f[\s>/]/.test(cell) || (/<(?:[\w.-]+:)?v>/.test(cell) && !/^<[^>]*\st\s*=/.test(cell));
}

function sumCell(cell: string, reference: string, column: number, sum: string, prefix: string, { from, rows }: SheetFill): string {
  const letters = columnLetters(column);
  const style = cellStyle(cell);
  return `<${prefix}c r="${reference}"${style === null ? '' : ` s="${style}"`}><${prefix}f>SUM(${letters}${from + 1}:${letters}${from + rows.length})</${prefix}f><${prefix}v>${sum}</${prefix}v></${prefix}c>`;
}

/** A formula that has moved means other cells than it did: its value stays. In totals an old sum must not. */
function withoutFormula(cell: string, reference: string, prefix: string, isTotal: boolean): string {
  const style = cellStyle(cell);
  if (isTotal && isFigure(cell)) return `<${prefix}c r="${reference}"${style === null ? '' : ` s="${style}"`}/>`;
  return cell
    .replace(/^(<[^>]*\sr\s*=\s*)["'][A-Z]+\d+["']/, `$1"${reference}"`)
    .replace(/<((?:[\w.-]+:)?)f\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/\1f>)/, '');
}

function inOrder(cells: ReadonlyMap<number, string>): string {
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join('');
}

/** Merges, filters, checks and conditional formats behind the rows. */
function movedParts(after: string, moved: MovedRows): string {
  return after
    .replace(/<((?:[\w.-]+:)?)(mergeCells|hyperlinks)\b[^>]*>([\s\S]*?)<\/\1\2>/g, (_, prefix: string, list: string, inside: string) => {
      const kept =
        inside.match(/<[^>]*\/>/g)?.flatMap((entry) => withReference(entry, 'ref', (ref) => moved.ranges(ref, true)) ?? []) ?? [];
      if (kept.length === 0) return '';
      return `<${prefix}${list}${list === 'mergeCells' ? ` count="${kept.length}"` : ''}>${kept.join('')}</${prefix}${list}>`;
    })
    .replace(
      /<(?:[\w.-]+:)?(?:autoFilter|conditionalFormatting|dataValidation|ignoredError|protectedRange)\s[^>]*>/g,
      (tag) => withReference(tag, /\ssqref\s*=/.test(tag) ? 'sqref' : 'ref', (ref) => moved.ranges(ref, false)) ?? tag,
    );
}

export function withReference(tag: string, attribute: string, change: (references: string) => string | null): string | null {
  const found = new RegExp(`(\\s${attribute}\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`).exec(tag);
  if (found === null) return tag;
  const changed = change(found[2] ?? found[3] ?? '');
  return changed === null ? null : tag.replace(found[0], `${found[1]}"${changed}"`);
}
