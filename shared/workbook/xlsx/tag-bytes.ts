import { Refused } from '../refused.ts';

export const LESS = 0x3c;
export const GREATER = 0x3e;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** Whether a tag name ends before this byte. */
export function endsName(code: number): boolean {
  return code <= 0x20 || code === GREATER || code === SLASH;
}

export function isQuote(code: number): boolean {
  return code === QUOTE || code === APOSTROPHE;
}

/** Whether the tag that begins at a `<` has this namespace prefix (with its colon). */
export function isPrefixed(bytes: Uint8Array, lt: number, prefix: string): boolean {
  for (let at = 0; at < prefix.length; at++) if (bytes[lt + 1 + at] !== prefix.charCodeAt(at)) return false;
  return true;
}

function broken(): never {
  throw new Refused('damaged', { why: 'tag' });
}

/** Position after the `>` of a tag. No search runs past a `<`: it cannot stand in a tag, and the bytes looked at always end with one. */
export function afterTag(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let code = bytes[at]; code !== GREATER; code = bytes[++at]) if (code === LESS || code === undefined) broken();
  return at + 1;
}

/** Position of the quote that closes the value of an attribute. */
export function quoteEnd(bytes: Uint8Array, from: number, quote: number): number {
  let at = from;
  for (let code = bytes[at]; code !== quote; code = bytes[++at]) if (code === LESS || code === undefined) broken();
  return at;
}

/** Position of the `=` after the name of an attribute, which a quote must follow. */
export function equalsAfter(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let code = bytes[at]; code !== EQUALS; code = bytes[++at]) if (code === LESS || code === GREATER || code === undefined) broken();
  if (!isQuote(bytes[at + 1] as number)) broken();
  return at;
}

/** Position of the next `<`. */
export function nextTag(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let code = bytes[at]; code !== LESS; code = bytes[++at]) if (code === undefined) broken();
  return at;
}

/** Digits only; NaN for anything else. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let number = from === to ? Number.NaN : 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}
