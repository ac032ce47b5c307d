import { brandOf } from './brand.ts';

/** Characters that keep two firms apart although everything else is the same. Folded, so Simplified. */
const TELLING = new Set('东南西北中大小上下前后左右新老一二三四五六七八九十甲乙丙丁金银铜铁钢铝木水火土天地春夏秋冬红黄蓝绿青白黑男女');
const SHORTEST = 5;
/** In a shorter name of its own one other character is another firm: 昌瑞 and 昌宝. */
const SHORTEST_BRAND = 3;

/**
 * Whether one slip of the pen turns one core into the other: a character left out, doubled, put in, exchanged with its neighbour, or written wrongly.
 * Not when a character that means another firm was exchanged for another such (华东 and 华南), and not in short names, where one character is the name.
 */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short.length < SHORTEST || short === long) return false;
  const { left, right } = differentMiddle(short, long);
  if (left.length === 0 && right.length === 1) return !TELLING.has(right);
  if (Math.max(brandOf(a).length, brandOf(b).length) < SHORTEST_BRAND) return false;
  if (left.length === 1 && right.length === 1) return !(TELLING.has(left) || TELLING.has(right));
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** One character left out, put in, mistaken or exchanged with its neighbour, whatever it is. */
export function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  const { left, right } = differentMiddle(short, long);
  return right.length <= 1 || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
}

/** Two names of one length that only characters part which mean another firm: 华东 and 华南. */
export function tellsApart(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const { left, right } = differentMiddle(a, b);
  return TELLING.has(left) && TELLING.has(right);
}

function differentMiddle(short: string, long: string): { readonly left: string; readonly right: string } {
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end]) end += 1;
  return { left: short.slice(start, short.length - end), right: long.slice(start, long.length - end) };
}

/** The text and each text with one character less: two texts that one slip parts have one of them in common. */
export function slipKeys(text: string): readonly string[] {
  const keys = [text];
  for (let at = 0; at < text.length; at += 1) if (text[at] !== text[at - 1]) keys.push(text.slice(0, at) + text.slice(at + 1));
  return keys;
}
