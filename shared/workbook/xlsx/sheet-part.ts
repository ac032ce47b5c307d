import { Refused } from '../refused.ts';
import { Uncertain } from '../uncertain.ts';
import { xmlDecoder } from '../xml/xml-decoder.ts';
import { xmlElements } from '../xml/xml-elements.ts';
import type { ZipPackage } from '../zip/zip-package.ts';
import { scanRows, type ScanContext, type ScannedRows } from './row-scanner.ts';

export interface SheetContent extends Omit<ScannedRows, 'row' | 'column'> {
  /** References as written, e.g. `A1:B2`. */
  readonly merges: readonly string[];
}

type SheetContext = Omit<ScanContext, 'part' | 'prefix'>;

/** Longest head of a sheet (views, columns) that is looked at before the rows must have begun. */
const MAX_HEAD = 4 * 1024 * 1024;
/** Longest single row: 16,384 cells of Excel's 32,767 characters cannot all be full in a ledger. */
const MAX_HELD = 64 * 1024 * 1024;

/** Reads a sheet while it is inflated: only the row at a chunk's edge is kept in hand, so sheets beyond 512 MiB of XML work too. */
export function readSheetPart(zip: ZipPackage, part: string, context: SheetContext): SheetContent {
  const decoder = xmlDecoder(part);
  const content = { rows: [], hiddenRows: new Set<number>(), columnCount: 0, row: -1, column: -1 };
  const cutter = rowCutter(part, (xml, prefix) => scanRows(xml, { ...context, part, prefix }, content));
  zip.stream(part, (chunk) => cutter.take(decoder.push(chunk)));
  cutter.take(decoder.push(new Uint8Array(0), true));
  const merges = xmlElements(cutter.tail(), 'mergeCell').map(({ attributes }) => attributes.get('ref') ?? '');
  if (decoder.damaged()) context.remarks.add('invalid-characters');
  return { rows: content.rows, hiddenRows: content.hiddenRows, columnCount: content.columnCount, merges };
}

interface RowCutter {
  readonly take: (text: string) => void;
  /** What follows the rows; refuses a sheet that ends before them. */
  readonly tail: () => string;
}

/** Cuts the text of a sheet into head, pieces of complete rows, and tail. */
function rowCutter(part: string, onRows: (xml: string, prefix: string) => void): RowCutter {
  let state: 'head' | 'rows' | 'tail' = 'head';
  let prefix = '';
  const held: string[] = [];
  let heldLength = 0;

  function takeHead(text: string): void {
    held.push(text);
    const head = held.join('');
    const data = /<([\w.-]+:)?sheetData(?:\s[^>]*)?\/?>/.exec(head);
    if (data === null) {
      if (head.length > MAX_HEAD) throw new Uncertain();
      return;
    }
    prefix = data[1] ?? '';
    held.length = 0;
    const rest = head.slice(data.index + data[0].length);
    state = data[0].endsWith('/>') ? 'tail' : 'rows';
    if (state === 'tail') held.push(rest);
    else takeRows(rest);
  }

  function takeRows(text: string): void {
    const close = `</${prefix}sheetData`;
    // The closing tag may lie across the edge of two chunks.
    const edge = (held.at(-1) ?? '').slice(-close.length) + text;
    if (edge.includes(close)) {
      const all = held.join('') + text;
      const end = all.lastIndexOf(close);
      held.length = 0;
      held.push(all.slice(end));
      state = 'tail';
      onRows(all.slice(0, end), prefix);
      return;
    }
    const cut = lastRowStart(text, prefix);
    if (cut < 0) {
      held.push(text);
      heldLength += text.length;
      if (heldLength > MAX_HELD) throw new Refused('too-large-inflated', { part, limit: MAX_HELD });
      return;
    }
    const complete = held.join('') + text.slice(0, cut);
    held.length = 0;
    held.push(text.slice(cut));
    heldLength = text.length - cut;
    onRows(complete, prefix);
  }

  function take(text: string): void {
    if (state === 'head') takeHead(text);
    else if (state === 'rows') takeRows(text);
    else held.push(text);
  }
  function tail(): string {
    if (state !== 'tail') throw new Refused('damaged', { part, why: 'cut-off' });
    return held.join('');
  }
  return { take, tail };
}

/** Where the last row of a piece begins; everything before it is complete. */
function lastRowStart(text: string, prefix: string): number {
  const open = `<${prefix}row`;
  for (let at = text.lastIndexOf(open); at > 0; at = text.lastIndexOf(open, at - 1)) {
    const next = text.charCodeAt(at + open.length);
    if (next <= 0x20 || next === 0x3e || next === 0x2f) return at;
  }
  return -1;
}
