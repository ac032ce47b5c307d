import type { GridCell } from '../grid.ts';
import { Refused } from '../refused.ts';
import { Uncertain } from '../uncertain.ts';
import { xmlText } from '../xml/xml-text.ts';
import { errorCell, isoDateCell, numberCell } from './cell-from-xml.ts';
import { richText } from './rich-text.ts';

export interface ScanContext {
  readonly part: string;
  /** Namespace prefix with its colon, or ''. */
  readonly prefix: string;
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  readonly date1904: boolean;
  /** Cells the whole file may still hold. */
  readonly cells: { left: number; readonly limit: number };
  readonly remarks: Set<string>;
}

/** What the scanner fills; `row` and `column` are where it stands, zero-based. */
export interface ScannedRows {
  readonly rows: (GridCell | undefined)[][];
  readonly hiddenRows: Set<number>;
  columnCount: number;
  row: number;
  column: number;
}

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
const SLASH = 0x2f;
const GREATER = 0x3e;
const LESS = 0x3c;

/** One pass over complete rows of sheet XML. Reads what spreadsheet programs write; anything else is `Uncertain` or damaged. */
export function scanRows(xml: string, context: ScanContext, into: ScannedRows): void {
  if (xml.includes('<!')) throw new Uncertain();
  const skip = context.prefix.length;
  for (let lt = xml.indexOf('<'); lt >= 0;) {
    const name = lt + 1 + skip;
    let end: number;
    if (xml.charCodeAt(lt + 1) === SLASH) end = after(xml, '>', lt, context);
    else if (skip > 0 && !xml.startsWith(context.prefix, lt + 1)) throw new Uncertain();
    else if (xml.charCodeAt(name) === 0x63 && endsName(xml.charCodeAt(name + 1))) end = scanCell(xml, name + 1, context, into);
    else if (xml.startsWith('row', name) && endsName(xml.charCodeAt(name + 3))) end = scanRowTag(xml, name + 3, context, into);
    else throw new Uncertain();
    lt = xml.charCodeAt(end) === LESS ? end : xml.indexOf('<', end);
  }
}

function endsName(code: number): boolean {
  return code <= 0x20 || code === GREATER || code === SLASH;
}

function after(xml: string, text: string, from: number, context: ScanContext): number {
  const at = xml.indexOf(text, from);
  if (at < 0) throw new Refused('damaged', { part: context.part, why: 'cut-off' });
  return at + text.length;
}

/** Ends of the attributes of a tag; returns the position of `>` or `/`. */
function eachAttribute(
  xml: string,
  from: number,
  context: ScanContext,
  take: (nameAt: number, nameEnd: number, valueEnd: number) => void,
): number {
  let at = from;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (code <= 0x20) at++;
    else if (code === GREATER || code === SLASH) return at;
    else {
      const equals = xml.indexOf('=', at);
      const quote = xml.charCodeAt(equals + 1);
      if (!(equals > 0) || (quote !== 0x22 && quote !== 0x27)) throw new Refused('damaged', { part: context.part, why: 'tag' });
      const valueEnd = xml.indexOf(quote === 0x22 ? '"' : "'", equals + 2);
      if (valueEnd < 0 || equals - at > 64) throw new Refused('damaged', { part: context.part, why: 'tag' });
      take(at, equals, valueEnd);
      at = valueEnd + 1;
    }
  }
}

function scanRowTag(xml: string, from: number, context: ScanContext, into: ScannedRows): number {
  let row = into.row + 1;
  let hidden = false;
  const end = eachAttribute(xml, from, context, (nameAt, nameEnd, valueEnd) => {
    const length = nameEnd - nameAt;
    if (length === 1 && xml.charCodeAt(nameAt) === 0x72) row = Number(xml.slice(nameEnd + 2, valueEnd)) - 1;
    else if (length === 6 && xml.startsWith('hidden', nameAt)) hidden = /^(?:1|true)$/.test(xml.slice(nameEnd + 2, valueEnd));
  });
  into.column = -1;
  into.row = row;
  if (!(row >= 0 && row < MAX_ROW)) context.remarks.add('rows-beyond-the-sheet');
  else if (hidden) into.hiddenRows.add(row);
  return after(xml, '>', end, context);
}

/** The cell being read; one object for all, because there are millions. */
const tag = { format: 'General', type: 'n', column: -1 };

function scanCell(xml: string, from: number, context: ScanContext, into: ScannedRows): number {
  tag.format = context.formats[0] ?? 'General';
  tag.type = 'n';
  tag.column = into.column + 1;
  const end = eachCellAttribute(xml, from, context, into);
  into.column = tag.column;
  if (xml.charCodeAt(end) === SLASH) return after(xml, '>', end, context);

  let value: string | undefined;
  let inline: string | undefined;
  let formula: string | undefined;
  for (let at = end + 1; ;) {
    const lt = xml.charCodeAt(at) === LESS ? at : xml.indexOf('<', at);
    if (lt < 0) throw new Refused('damaged', { part: context.part, why: 'cut-off' });
    if (xml.charCodeAt(lt + 1) === SLASH) {
      place(cellOf(value, inline, formula, context), context, into);
      return after(xml, '>', lt, context);
    }
    const name = lt + 1 + context.prefix.length;
    const open = after(xml, '>', name, context);
    const kind = xml.charCodeAt(name);
    const empty = xml.charCodeAt(open - 2) === SLASH;
    if (kind === 0x69) {
      const close = empty ? open : xml.indexOf(`</${context.prefix}is>`, open);
      if (close < 0) throw new Refused('damaged', { part: context.part, why: 'cut-off' });
      inline = richText(xml.slice(open, close), context.prefix);
      at = empty ? open : after(xml, '>', close, context);
    } else if (kind === 0x76 || kind === 0x66) {
      const close = empty ? open : xml.indexOf('<', open);
      const content = empty ? '' : xml.slice(open, close);
      if (kind === 0x76) value = content;
      else formula = xmlText(content);
      at = empty ? open : after(xml, '>', close, context);
    } else throw new Uncertain();
  }
}

function eachCellAttribute(xml: string, from: number, context: ScanContext, into: ScannedRows): number {
  let at = from;
  for (;;) {
    const name = xml.charCodeAt(at);
    const value = at + 3;
    if (name === GREATER || name === SLASH) return at;
    // `r="`, `s="`, `t="`: all that programs write, a million times over; the general way is for the rest.
    const plain = xml.charCodeAt(at + 1) === 0x3d && xml.charCodeAt(at + 2) === 0x22;
    const end = plain ? xml.indexOf('"', value) : -1;
    if (end < 0) {
      if (!(name <= 0x20))
        return eachAttribute(xml, at, context, (nameAt, nameEnd, valueEnd) =>
          takeCellAttribute(xml, nameAt, nameEnd, valueEnd, context, into),
        );
      at++;
      continue;
    }
    takeCellAttribute(xml, at, at + 1, end, context, into);
    at = end + 1;
  }
}

function takeCellAttribute(xml: string, nameAt: number, nameEnd: number, valueEnd: number, context: ScanContext, into: ScannedRows): void {
  if (nameEnd - nameAt !== 1) return;
  const value = nameEnd + 2;
  const name = xml.charCodeAt(nameAt);
  if (name === 0x72) tag.column = columnOf(xml, value, valueEnd, into.row);
  else if (name === 0x73) tag.format = context.formats[Number(xml.slice(value, valueEnd))] ?? 'General';
  else if (name === 0x74) tag.type = valueEnd - value === 1 ? xml.charAt(value) : xml.slice(value, valueEnd);
}

/** Column of `AB12`; a cell that stands in another row than its `<row>` is left to the oracle. */
function columnOf(xml: string, from: number, to: number, row: number): number {
  let at = from;
  let column = 0;
  for (; at < to; at++) {
    const letter = xml.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  let digits = 0;
  for (; at < to; at++) digits = digits * 10 + xml.charCodeAt(at) - 48;
  if (digits !== row + 1 || column === 0) throw new Uncertain();
  return column - 1;
}

function cellOf(
  value: string | undefined,
  inline: string | undefined,
  formula: string | undefined,
  context: ScanContext,
): GridCell | undefined {
  const plain = plainCell(value, inline, formula !== undefined, context);
  if (formula === undefined) return plain;
  return plain === undefined ? { t: 'n', z: tag.format, f: formula } : { ...plain, f: formula };
}

function plainCell(value: string | undefined, inline: string | undefined, isFormula: boolean, context: ScanContext): GridCell | undefined {
  const { format, type } = tag;
  if (type === 'inlineStr') return { t: 's', v: inline ?? (value === undefined ? '' : xmlText(value)), z: format };
  if (type === 'str') return value === undefined && !isFormula ? undefined : { t: 's', v: xmlText(value ?? ''), z: format };
  if (value === undefined || value === '') return undefined;
  if (type === 'n') return numberCell(value, format);
  if (type === 's') {
    const text = context.texts[Number(value)];
    if (text !== undefined) return { t: 's', v: text, z: format };
    context.remarks.add('shared-string-missing');
    return errorCell('#REF!', format);
  }
  if (type === 'b') return { t: 'b', v: value === '1' || value === 'true', z: format };
  if (type === 'e') return errorCell(value, format);
  if (type === 'd') return isoDateCell(value, format, context.date1904);
  throw new Uncertain();
}

function place(cell: GridCell | undefined, context: ScanContext, into: ScannedRows): void {
  const { row, column } = into;
  if (cell === undefined || !(row >= 0 && row < MAX_ROW)) return;
  if (column >= MAX_COLUMN) {
    context.remarks.add('columns-beyond-the-sheet');
    return;
  }
  const cells = (into.rows[row] ??= []);
  context.cells.left -= column < cells.length ? 1 : Math.min(column + 1 - cells.length, 1024);
  if (context.cells.left < 0) throw new Refused('too-many-cells', { limit: context.cells.limit });
  while (cells.length < column && column - cells.length < 1024) cells.push(undefined);
  cells[column] = cell;
  if (column >= into.columnCount) into.columnCount = column + 1;
}
