import { cellReference, parseCellReference } from '../cell-reference.ts';
import { Uncertain } from '../uncertain.ts';
import { inlineTextCellXml } from '../write/typed-cell.ts';
import type { StylePatch } from './patch-styles.ts';
import type { RowMarks } from './problem-marks.ts';

export interface SheetPatch {
  /** Zero-based rows. */
  readonly marks: ReadonlyMap<number, RowMarks>;
  readonly headerRow: number;
  readonly header: string;
  /** Zero-based column of the reasons. */
  readonly column: number;
  /** Rows whose reason of an earlier time no longer holds, unless they are marked again. */
  readonly settled: ReadonlySet<number>;
}

/** The user's own sheet XML with marks and reasons; rows without either are copied as they are. */
export function patchSheetXml(xml: string, patch: SheetPatch, styles: StylePatch): string {
  const data = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?>([\s\S]*)<\/\1sheetData>/.exec(xml);
  if (data === null || (data[2] ?? '').includes('<!')) throw new Uncertain();
  const prefix = data[1] ?? '';
  const body = data[2] as string;
  const wanted = [...new Set([...patch.marks.keys(), ...patch.settled, patch.headerRow])].sort((a, b) => a - b);
  const out: string[] = [];
  const rowTag = new RegExp(`<${prefix}row\\b([^>]*?)(/?)>`, 'g');
  let copied = 0;
  let next = 0;
  const insertBefore = (row: number): void => {
    for (; next < wanted.length && (wanted[next] as number) < row; next++)
      out.push(newRow(wanted[next] as number, '', prefix, patch, styles));
  };
  for (let tag = rowTag.exec(body); tag !== null; tag = rowTag.exec(body)) {
    const row = Number(/\sr\s*=\s*["'](\d+)["']/.exec(tag[1] ?? '')?.[1] ?? Number.NaN) - 1;
    if (!(row >= 0)) throw new Uncertain();
    out.push(body.slice(copied, tag.index));
    copied = tag.index;
    insertBefore(row);
    if (wanted[next] !== row) continue;
    const close = `</${prefix}row>`;
    const end = tag[2] === '/' ? rowTag.lastIndex : body.indexOf(close, rowTag.lastIndex) + close.length;
    if (end < close.length) throw new Uncertain();
    const inner = tag[2] === '/' ? '' : body.slice(rowTag.lastIndex, end - close.length);
    const attributes = (tag[1] ?? '').replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    out.push(`<${prefix}row${attributes}>${patchedCells(inner, row, prefix, patch, styles)}${close}`);
    copied = end;
    rowTag.lastIndex = end;
    next++;
  }
  out.push(body.slice(copied));
  insertBefore(Infinity);
  const start = data.index + data[0].indexOf('>') + 1;
  return withoutDimension(xml.slice(0, start)) + out.join('') + xml.slice(start + body.length);
}

function newRow(row: number, attributes: string, prefix: string, patch: SheetPatch, styles: StylePatch): string {
  return `<${prefix}row r="${row + 1}"${attributes}>${patchedCells('', row, prefix, patch, styles)}</${prefix}row>`;
}

/** Cells of one row by column, marked, missing ones added, the reason last. */
function patchedCells(inner: string, row: number, prefix: string, patch: SheetPatch, styles: StylePatch): string {
  const cells = new Map<number, string>();
  const cell = new RegExp(`<${prefix}c\\b(?:[^"'>]|"[^"]*"|'[^']*')*?(?:/>|>[\\s\\S]*?</${prefix}c>)`, 'g');
  for (const [whole] of inner.matchAll(cell)) {
    const place = parseCellReference(/\sr\s*=\s*["']([A-Z]+\d+)["']/.exec(whole)?.[1] ?? '');
    if (place === null || place.row !== row) throw new Uncertain();
    cells.set(place.column, whole);
  }
  const marks = patch.marks.get(row);
  for (const column of marks?.columns ?? []) {
    const present = cells.get(column) ?? `<${prefix}c r="${cellReference(row, column)}"/>`;
    cells.set(column, restyled(present, styles));
  }
  const text = row === patch.headerRow ? patch.header : marks?.text;
  if (text === undefined) cells.delete(patch.column);
  else cells.set(patch.column, inlineTextCellXml(cellReference(row, patch.column), styles.reason(), text, prefix));
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join('');
}

function restyled(cell: string, styles: StylePatch): string {
  const end = cell.indexOf('>');
  const tag = cell.slice(0, end);
  const style = /\ss\s*=\s*["'](\d+)["']/.exec(tag);
  const marked = ` s="${styles.marked(Number(style?.[1] ?? 0))}"`;
  if (style !== null) return tag.replace(style[0], marked) + cell.slice(end);
  const at = tag.endsWith('/') ? tag.length - 1 : tag.length;
  return tag.slice(0, at) + marked + tag.slice(at) + cell.slice(end);
}

/** The declared range has become wrong; programs count it anew. */
function withoutDimension(head: string): string {
  return head.replace(/<(?:[\w.-]+:)?dimension\b[^>]*\/>/, '');
}
