import { Refused } from '../refused.ts';
import { Uncertain } from '../uncertain.ts';
import type { CellFormats } from './cell-formats.ts';
import { isoDateSerial, numberOf } from './cell-from-xml.ts';
import { CellContent } from './cell-content.ts';
import { scanCellTag, tag, TYPE } from './cell-tag.ts';
import { OwnTexts } from './own-texts.ts';
import { KIND, packedCode, PackedCells, type Kind } from './packed-cells.ts';
import { rowTag, scanRowTag } from './row-tag.ts';
import { scanDecimal, scanned } from './scan-decimal.ts';
import { afterTag, endsName, GREATER, isPrefixed, LESS, SLASH } from './tag-bytes.ts';
import { utf8Text } from './utf8-text.ts';

export interface ScanContext {
  readonly texts: readonly string[];
  readonly formats: CellFormats;
  readonly date1904: boolean;
  /** Rows and cells that the whole file may still hold. */
  readonly rows: { left: number; readonly limit: number };
  readonly cells: { left: number; readonly limit: number };
  readonly remarks: Set<string>;
}

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;
const LETTER_C = 0x63;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_V = 0x76;

/**
 * One pass over the bytes of complete rows of sheet XML (UTF-8), cells into typed arrays. Reads what spreadsheet programs write;
 * anything else is `Uncertain` or damaged. The bytes handed in must be followed by a `<`.
 */
export class RowScanner {
  readonly cells = new PackedCells();
  readonly own = new OwnTexts();
  readonly formulaCells: number[] = [];
  readonly formulas: string[] = [];
  readonly hiddenRows = new Set<number>();
  /** The closing tag of the rows was met. */
  ended = false;
  #columnCount = 0;
  readonly #context: ScanContext;
  /** Namespace prefix with its colon, or ''. */
  readonly #prefix: string;
  readonly #skip: number;
  readonly #content: CellContent;
  #to = 0;
  #row = -1;
  #inSheet = false;
  /** Columns of the row in use so far, and the column that comes next. */
  #width = 0;
  #next = 0;
  #cellsLeft = 0;

  constructor(context: ScanContext, prefix: string) {
    this.#context = context;
    this.#prefix = prefix;
    this.#skip = prefix.length;
    this.#content = new CellContent(this.own, prefix);
  }

  get columnCount(): number {
    return this.#columnCount;
  }

  /** Scans [from, to) and returns `to`, or where the rows end. */
  scan(bytes: Uint8Array, from: number, to: number): number {
    this.#to = to;
    this.#cellsLeft = this.#context.cells.left;
    const at = this.#rowsOf(bytes, from, to);
    this.#context.cells.left = this.#cellsLeft;
    this.#columnCount = Math.max(this.#columnCount, this.#width);
    return at;
  }

  #rowsOf(bytes: Uint8Array, from: number, to: number): number {
    const skip = this.#skip;
    let at = from;
    while (at < to) {
      if (bytes[at] !== LESS) {
        at++;
        continue;
      }
      const name = at + 1 + skip;
      if (bytes[at + 1] === SLASH) {
        if (bytes[name + 1] === LETTER_S) {
          this.ended = true;
          return at;
        }
        at = afterTag(bytes, name);
      } else if (skip > 0 && !isPrefixed(bytes, at, this.#prefix)) throw new Uncertain();
      else if (bytes[name] === LETTER_C && endsName(bytes[name + 1] as number)) at = this.#cell(bytes, name + 1);
      else if (bytes[name] === LETTER_R && bytes[name + 1] === 0x6f && bytes[name + 2] === 0x77 && endsName(bytes[name + 3] as number))
        at = this.#rowStart(bytes, name + 3);
      else throw new Uncertain();
    }
    return at;
  }

  #rowStart(bytes: Uint8Array, from: number): number {
    const end = scanRowTag(bytes, from, this.#row + 1);
    const { row, hidden } = rowTag;
    this.#row = row;
    this.#next = 0;
    if (this.#width > this.#columnCount) this.#columnCount = this.#width;
    this.#width = 0;
    this.#inSheet = row >= 0 && row < MAX_ROW;
    if (!this.#inSheet) this.#context.remarks.add('rows-beyond-the-sheet');
    else {
      if (this.#context.rows.left-- === 0) throw new Refused('too-many-cells', { limit: this.#context.rows.limit, of: 'rows' });
      if (hidden) this.hiddenRows.add(row);
      // Rows that come back or run backwards are somebody else's.
      if (bytes[end] === GREATER && !this.cells.beginRow(row)) throw new Uncertain();
    }
    return afterTag(bytes, end);
  }

  #cell(bytes: Uint8Array, from: number): number {
    tag.column = this.#next;
    const end = scanCellTag(bytes, from, this.#row);
    this.#next = tag.column + 1;
    if (bytes[end] === SLASH) return afterTag(bytes, end);
    const { type } = tag;
    if (type === TYPE.shared || type === TYPE.number) {
      const after = this.#plainCell(bytes, end + 1, type);
      if (after > 0) return after;
    }
    const after = this.#content.scan(bytes, end + 1, this.#to);
    this.#finish(bytes);
    return after;
  }

  /** `<v>12.5</v></c>`, what nearly every cell is, in one go; -1 when it is something else. */
  #plainCell(bytes: Uint8Array, from: number, type: number): number {
    const skip = this.#skip;
    const open = from + 2 + skip;
    if (bytes[from] !== LESS || bytes[open - 1] !== LETTER_V || bytes[open] !== GREATER) return -1;
    const close = scanDecimal(bytes, open + 1);
    const { value } = scanned;
    const after = close + 4 + skip;
    if (!(value === value && bytes[close + 1] === SLASH && bytes[after - 1] === GREATER && bytes[after] === LESS)) return -1;
    if (bytes[after + 2 + skip] !== LETTER_C || bytes[after + 3 + skip] !== GREATER) return -1;
    if (type === TYPE.number) this.#place(KIND.number, value, false);
    else this.#placeShared(value, false);
    return after + 4 + skip;
  }

  #finish(bytes: Uint8Array): void {
    const { type } = tag;
    const { from, to, inline, formula } = this.#content;
    const hasFormula = formula !== null;
    if (type === TYPE.inline) this.#place(KIND.ownText, inline >= 0 ? inline : this.own.indexOf(bytes, from, to), hasFormula);
    else if (type === TYPE.text) {
      if (from >= 0 || hasFormula) this.#place(KIND.ownText, this.own.indexOf(bytes, from, to), hasFormula);
    } else if (from === to) {
      if (hasFormula) this.#place(KIND.noValue, 0, true);
    } else this.#placeValue(bytes, from, to, hasFormula);
  }

  #placeValue(bytes: Uint8Array, from: number, to: number, hasFormula: boolean): void {
    switch (tag.type) {
      case TYPE.number:
      case TYPE.shared: {
        scanDecimal(bytes, from);
        const value = scanned.value === scanned.value ? scanned.value : numberOf(utf8Text(bytes, from, to));
        if (tag.type === TYPE.shared) this.#placeShared(value, hasFormula);
        else if (value === value) this.#place(KIND.number, value, hasFormula);
        else this.#place(KIND.ownText, this.own.indexOf(bytes, from, to), hasFormula);
        return;
      }
      case TYPE.boolean:
        this.#place(KIND.boolean, bytes[from] === 0x31 || bytes[from] === 0x74 ? 1 : 0, hasFormula);
        return;
      case TYPE.error:
        this.#place(KIND.error, this.own.indexOf(bytes, from, to), hasFormula);
        return;
      case TYPE.date: {
        const serial = isoDateSerial(utf8Text(bytes, from, to), this.#context.date1904);
        if (serial === null) this.#place(KIND.ownText, this.own.indexOf(bytes, from, to), hasFormula);
        else this.#place(KIND.number, serial, hasFormula, this.#context.formats.ofDate(tag.style));
        return;
      }
      default:
        throw new Uncertain();
    }
  }

  #placeShared(index: number, hasFormula: boolean): void {
    if (index >= 0 && index < this.#context.texts.length && Number.isInteger(index)) this.#place(KIND.sharedText, index, hasFormula);
    else {
      this.#context.remarks.add('shared-string-missing');
      this.#place(KIND.error, this.own.add('#REF!'), hasFormula);
    }
  }

  #place(kind: Kind, value: number, hasFormula: boolean, format = this.#context.formats.ofStyle(tag.style)): void {
    if (!this.#inSheet) return;
    const { column } = tag;
    if (column >= MAX_COLUMN) {
      this.#context.remarks.add('columns-beyond-the-sheet');
      return;
    }
    const beyond = column - this.#width;
    if (beyond < 0) this.#cellsLeft--;
    else {
      // A gap costs what it takes once the row is made; a very long one is not filled.
      this.#cellsLeft -= beyond < 1024 ? beyond + 1 : 1024;
      this.#width = column + 1;
    }
    if (this.#cellsLeft < 0) throw new Refused('too-many-cells', { limit: this.#context.cells.limit, of: 'cells' });
    if (hasFormula) {
      this.formulaCells.push(this.cells.count);
      this.formulas.push(this.#content.formula ?? '');
    }
    this.cells.add(column, packedCode(format, kind, hasFormula), value);
  }
}
