import { Refused } from '../refused.ts';
import { Uncertain } from '../uncertain.ts';
import { xmlText } from '../xml/xml-text.ts';
import type { OwnTexts } from './own-texts.ts';
import { isPlainItem, item } from './plain-item.ts';
import { richText } from './rich-text.ts';
import { afterTag, isPrefixed, nextTag, SLASH } from './tag-bytes.ts';
import { utf8Text } from './utf8-text.ts';

const LETTER_F = 0x66;
const LETTER_I = 0x69;
const LETTER_V = 0x76;
const EXCLAMATION = 0x21;

/** What stands inside a cell: places of its value, its formula, its inline text. One object for all cells of a sheet. */
export class CellContent {
  /** Bytes of the value; equal when there is none. */
  from = -1;
  to = -1;
  /** Among the sheet's own texts; -1: there is none. */
  inline = -1;
  formula: string | null = null;
  readonly #own: OwnTexts;
  readonly #prefix: string;

  constructor(own: OwnTexts, prefix: string) {
    this.#own = own;
    this.#prefix = prefix;
  }

  /** From after `<c …>` to after `</c>`; `limit` is where complete rows end. */
  scan(bytes: Uint8Array, start: number, limit: number): number {
    this.from = -1;
    this.to = -1;
    this.inline = -1;
    this.formula = null;
    let at = nextTag(bytes, start);
    while (bytes[at + 1] !== SLASH) at = nextTag(bytes, this.#child(bytes, at, limit));
    if (at >= limit) throw new Refused('damaged', { why: 'cut-off' });
    return afterTag(bytes, at + 1);
  }

  /** `<v>`, `<f>` or `<is>` of a cell; position after it. */
  #child(bytes: Uint8Array, lt: number, limit: number): number {
    if (lt >= limit) throw new Refused('damaged', { why: 'cut-off' });
    if (!isPrefixed(bytes, lt, this.#prefix)) throw new Uncertain();
    const kind = bytes[lt + 1 + this.#prefix.length];
    const open = afterTag(bytes, lt + 1);
    const empty = bytes[open - 2] === SLASH;
    if (kind === LETTER_I) return this.#inlineText(bytes, open, empty, limit);
    if (kind !== LETTER_V && kind !== LETTER_F) throw new Uncertain();
    const close = empty ? open : nextTag(bytes, open);
    if (!empty && bytes[close + 1] !== SLASH) throw new Uncertain();
    if (kind === LETTER_F) this.formula = xmlText(utf8Text(bytes, open, close));
    else {
      this.from = open;
      this.to = close;
    }
    return empty ? open : afterTag(bytes, close + 1);
  }

  #inlineText(bytes: Uint8Array, open: number, empty: boolean, limit: number): number {
    if (empty) {
      this.inline = this.#own.indexOf(bytes, open, open);
      return open;
    }
    if (isPlainItem(bytes, open, this.#prefix)) {
      this.inline = this.#own.indexOf(bytes, item.from, item.to);
      return item.after;
    }
    const skip = this.#prefix.length;
    let at = nextTag(bytes, open);
    while (!(bytes[at + 1] === SLASH && bytes[at + 2 + skip] === LETTER_I)) {
      if (at >= limit) throw new Refused('damaged', { why: 'cut-off' });
      if (bytes[at + 1] === EXCLAMATION) throw new Uncertain();
      at = nextTag(bytes, at + 1);
    }
    this.inline = this.#own.add(richText(utf8Text(bytes, open, at), this.#prefix));
    return afterTag(bytes, at + 1);
  }
}
