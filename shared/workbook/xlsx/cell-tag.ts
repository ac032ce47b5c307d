import { Uncertain } from '../uncertain.ts';
import { EQUALS, equalsAfter, GREATER, isQuote, quoteEnd, SLASH } from './tag-bytes.ts';

const SPACE = 0x20;
const QUOTE = 0x22;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

/** Letters of the types of a cell; the two that are words have one of their own. */
export const TYPE = { number: 0x6e, shared: 0x73, boolean: 0x62, error: 0x65, date: 0x64, text: 1, inline: 2 } as const;

/** The cell being read; one object for all, because there are millions. */
export const tag = { column: 0, style: 0, type: TYPE.number as number };

/** Attributes of `<c …>` from after its name to `>` or `/`, whose position is returned. A cell that stands in another row than its `<row>` is left to the oracle. */
export function scanCellTag(bytes: Uint8Array, from: number, row: number): number {
  tag.style = 0;
  tag.type = TYPE.number;
  let at = from;
  // ` r="AB12"` comes first in nearly every cell; the loop is for what follows, and for other programs.
  if (bytes[at] === SPACE && bytes[at + 1] === LETTER_R && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
    at = scanReference(bytes, at + 4, row);
    if (bytes[at++] !== QUOTE) throw new Uncertain();
    if (bytes[at] === GREATER) return at;
  }
  for (;;) {
    const name = bytes[at] as number;
    if (name === GREATER || name === SLASH) return at;
    if (name <= 0x20) {
      at++;
      continue;
    }
    const equals = bytes[at + 1] === EQUALS ? at + 1 : equalsAfter(bytes, at);
    const quote = bytes[equals + 1] as number;
    if (!isQuote(quote)) throw new Uncertain();
    const value = equals + 2;
    if (equals > at + 1) at = quoteEnd(bytes, value, quote);
    else if (name === LETTER_R) at = scanReference(bytes, value, row);
    else if (name === LETTER_S) at = scanStyle(bytes, value);
    else if (name === LETTER_T && bytes[value + 1] === quote) {
      tag.type = bytes[value] as number;
      at = value + 1;
    } else {
      at = quoteEnd(bytes, value, quote);
      if (name === LETTER_T) tag.type = longType(bytes, value, at);
    }
    if (bytes[at] !== quote) throw new Uncertain();
    at++;
  }
}

function scanReference(bytes: Uint8Array, from: number, row: number): number {
  let at = from;
  let column = 0;
  let letter = (bytes[at] as number) - 64;
  while (letter >= 1 && letter <= 26) {
    column = column * 26 + letter;
    letter = (bytes[++at] as number) - 64;
  }
  let number = 0;
  let digit = (bytes[at] as number) - 48;
  while (digit >= 0 && digit <= 9) {
    number = number * 10 + digit;
    digit = (bytes[++at] as number) - 48;
  }
  if (number !== row + 1 || column === 0) throw new Uncertain();
  tag.column = column - 1;
  return at;
}

function scanStyle(bytes: Uint8Array, from: number): number {
  let at = from;
  let style = 0;
  let digit = (bytes[at] as number) - 48;
  while (digit >= 0 && digit <= 9) {
    style = style * 10 + digit;
    digit = (bytes[++at] as number) - 48;
  }
  tag.style = style;
  return at;
}

/** `str` and `inlineStr`; no other word is a type. */
function longType(bytes: Uint8Array, from: number, to: number): number {
  if (to - from === 3 && bytes[from + 1] === 0x74) return TYPE.text;
  if (to - from === 9 && bytes[from] === 0x69) return TYPE.inline;
  throw new Uncertain();
}
