import { equalsAfter, GREATER, quoteEnd, SLASH, wholeNumber } from './tag-bytes.ts';

/** The row being read: zero-based number. */
export const rowTag = { row: 0, hidden: false };

/** Attributes of `<row …>` from after its name; `row` and `hidden` are left in `rowTag`, the position of `>` or `/` is returned. */
export function scanRowTag(bytes: Uint8Array, from: number, expected: number): number {
  rowTag.row = expected;
  rowTag.hidden = false;
  let at = from;
  for (;;) {
    const code = bytes[at] as number;
    if (code === GREATER || code === SLASH) return at;
    if (code <= 0x20) {
      at++;
      continue;
    }
    const equals = equalsAfter(bytes, at);
    const value = equals + 2;
    const end = quoteEnd(bytes, value, bytes[equals + 1] as number);
    if (equals - at === 1 && code === 0x72) rowTag.row = wholeNumber(bytes, value, end) - 1;
    // `hidden` is the only name of six letters that begins so; its value is `1` or `true`.
    else if (equals - at === 6 && code === 0x68) rowTag.hidden = bytes[value] === 0x31 || bytes[value] === 0x74;
    at = end + 1;
  }
}
