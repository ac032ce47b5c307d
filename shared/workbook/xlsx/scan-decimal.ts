/** What the last scan found; one object for all, because there are millions. NaN: not a plain decimal, to be read by its text. */
export const scanned = { value: Number.NaN };

const TENS = Float64Array.from({ length: 16 }, (_, places) => 10 ** places);
const MINUS = 0x2d;
const POINT = 0x2e;
const LESS = 0x3c;

/**
 * A decimal of at most 15 digits that is followed by `<`, from its bytes; returns where it ends. Digits and power of ten are
 * exact in a double and one division rounds once, so the value is the one that `Number` gives.
 */
export function scanDecimal(bytes: Uint8Array, from: number): number {
  let at = from;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  const start = at;
  let digits = 0;
  let digit = (bytes[at] as number) - 48;
  while (digit >= 0 && digit <= 9) {
    digits = digits * 10 + digit;
    digit = (bytes[++at] as number) - 48;
  }
  let count = at - start;
  let places = 0;
  if (bytes[at] === POINT && count > 0) {
    const point = at;
    digit = (bytes[++at] as number) - 48;
    while (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      digit = (bytes[++at] as number) - 48;
    }
    places = at - point - 1;
    count += places;
    if (places === 0) count = 0;
  }
  if (bytes[at] !== LESS || count === 0 || count > 15) scanned.value = Number.NaN;
  else {
    const value = places === 0 ? digits : digits / (TENS[places] as number);
    scanned.value = negative ? -value : value;
  }
  return at;
}
