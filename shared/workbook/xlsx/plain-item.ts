import { afterTag, endsName, isPrefixed, LESS, nextTag, SLASH } from './tag-bytes.ts';

const LETTER_T = 0x74;

/** Bytes of the text of the last item found, and the position after the item's closing tag. */
export const item = { from: 0, to: 0, after: 0 };

/** Whether an `<si>` or `<is>` whose content begins at `open` is one `<t>` of plain text, as nearly all are; leaves its places in `item`. */
export function isPlainItem(bytes: Uint8Array, open: number, prefix: string): boolean {
  const skip = prefix.length;
  if (bytes[open] !== LESS || bytes[open + 1 + skip] !== LETTER_T || !endsName(bytes[open + 2 + skip] as number)) return false;
  if (skip > 0 && !isPrefixed(bytes, open, prefix)) return false;
  item.from = afterTag(bytes, open + 1);
  const empty = bytes[item.from - 2] === SLASH;
  item.to = empty ? item.from : nextTag(bytes, item.from);
  if (!empty && bytes[item.to + 1] !== SLASH) return false;
  const rest = empty ? item.to : afterTag(bytes, item.to + 1);
  if (bytes[rest] !== LESS || bytes[rest + 1] !== SLASH) return false;
  item.after = afterTag(bytes, rest + 1);
  return true;
}
