/** Crockford's 32: no I, L, O (read as 1, 1, 0) and no U. A symbol is its place, 0 to 31: five bits. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;

/** What is wrong with a code as typed. `check`: a slip of the hand, the check character does not fit. */
export type CodeFault = 'length' | 'letters' | 'check';

/** For the telephone: symbols and a check character, in groups of at most five, e.g. `7K3QX-09ABC-4TYMZ`. */
export function codeText(symbols: readonly number[]): string {
  const text = [...symbols, checkSymbol(symbols)].map((symbol) => SYMBOLS[symbol]).join('');
  const groups = Math.ceil(text.length / BITS);
  const size = Math.ceil(text.length / groups);
  return Array.from({ length: groups }, (_, group) => text.slice(group * size, (group + 1) * size)).join('-');
}

/** The symbols without the check character, or what is wrong. Spaces, hyphens, case, full width and I L O do not matter. */
export function readCode(typed: string, length: number): readonly number[] | CodeFault {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash_Punctuation}·.]+/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
  const symbols = Array.from(text, (character) => SYMBOLS.indexOf(character));
  if (symbols.includes(-1)) return 'letters';
  if (symbols.length !== length + 1) return 'length';
  const said = symbols.slice(0, length);
  return checkSymbol(said) === symbols[length] ? said : 'check';
}

/** `bits` of a whole number below 2 to the power of them as symbols, the highest first; a multiple of five. */
export function symbolsOf(value: number, bits: number): readonly number[] {
  return Array.from({ length: bits / BITS }, (_, at) => Math.floor(value / 32 ** (bits / BITS - 1 - at)) % 32);
}

export function numberOf(symbols: readonly number[]): number {
  return symbols.reduce((value, symbol) => value * 32 + symbol, 0);
}

/** The first `count` times five bits of a hash. */
export function symbolsOfHash(hash: Uint8Array, count: number): readonly number[] {
  const bit = (at: number) => ((hash[at >> 3] as number) >> (7 - (at & 7))) & 1;
  return Array.from({ length: count }, (_, symbol) =>
    Array.from({ length: BITS }, (__, at) => bit(symbol * BITS + at)).reduce((value, each) => value * 2 + each, 0),
  );
}

export function xorOf(a: readonly number[], b: readonly number[]): readonly number[] {
  return a.map((symbol, at) => symbol ^ (b[at] ?? 0));
}

/** Symbols as elements of GF(32), weighted by powers of x: one wrong symbol or two that changed places never pass (up to 31 symbols). */
function checkSymbol(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => timesX(sum ^ symbol), 0);
}

/** x^5 + x^2 + 1 is primitive. */
function timesX(symbol: number): number {
  return symbol & 16 ? ((symbol << 1) ^ 0b100101) & 31 : symbol << 1;
}
