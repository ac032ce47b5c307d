import { parseCellReference } from '../cell-reference.ts';
import { Uncertain } from '../uncertain.ts';

/** A sheet's XML around its rows. */
export interface SheetRows {
  /** Namespace prefix with its colon, or ''. */
  readonly prefix: string;
  readonly before: string;
  readonly rows: readonly SheetRow[];
  readonly after: string;
}

export interface SheetRow {
  /** Zero-based. */
  readonly row: number;
  /** Inside the start tag, as written. */
  readonly attributes: string;
  readonly inner: string;
}

/** Takes a sheet's XML apart; rows that do not say their number are not for us. */
export function sheetRows(xml: string): SheetRows {
  const empty = /<((?:[\w.-]+:)?)sheetData\s*\/>/.exec(xml);
  if (empty !== null) {
    const prefix = empty[1] ?? '';
    return { prefix, before: xml.slice(0, empty.index), rows: [], after: xml.slice(empty.index + empty[0].length) };
  }
  const data = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?>([\s\S]*)<\/\1sheetData>/.exec(xml);
  if (data === null || (data[2] ?? '').includes('<!')) throw new Uncertain();
  const prefix = data[1] ?? '';
  const tag = new RegExp(`<${prefix}row\\b((?:[^"'>/]|"[^"]*"|'[^']*')*)(?:/>|>([\\s\\S]*?)</${prefix}row>)`, 'g');
  const rows = [...(data[2] ?? '').matchAll(tag)].map(([, attributes = '', inner = '']): SheetRow => {
    const row = Number(/\sr\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? Number.NaN) - 1;
    if (!(row >= 0)) throw new Uncertain();
    return { row, attributes, inner };
  });
  return { prefix, before: xml.slice(0, data.index), rows, after: xml.slice(data.index + data[0].length) };
}

/** The cells of a row by column, each as written. */
export function rowCells({ row, inner }: SheetRow, prefix: string): ReadonlyMap<number, string> {
  const cells = new Map<number, string>();
  const cell = new RegExp(`<${prefix}c\\b(?:[^"'>]|"[^"]*"|'[^']*')*?(?:/>|>[\\s\\S]*?</${prefix}c>)`, 'g');
  for (const [whole] of inner.matchAll(cell)) {
    const place = parseCellReference(/\sr\s*=\s*["']([A-Z]+\d+)["']/.exec(whole)?.[1] ?? '');
    if (place === null || place.row !== row) throw new Uncertain();
    cells.set(place.column, whole);
  }
  return cells;
}

/** Style index of a cell as written. */
export function cellStyle(cell: string | undefined): number | null {
  const style = /^<[^>]*\ss\s*=\s*["'](\d+)["']/.exec(cell ?? '')?.[1];
  return style === undefined ? null : Number(style);
}
