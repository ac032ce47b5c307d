import { COMMON_CHARACTERS } from './common-characters.ts';

/** `sure` null: the candidates must be put to the user, likeliest first. Names are WHATWG's. */
export interface EncodingGuess {
  readonly sure: string | null;
  readonly candidates: readonly string[];
}

const LEGACY = ['gb18030', 'big5', 'shift_jis'] as const;
const SAMPLE = 256 * 1024;

/** Mark first, then the zeros of UTF-16 (which are valid UTF-8 too), strict UTF-8, then the encoding whose text looks most like Chinese. */
export function tellEncoding(bytes: Uint8Array): EncodingGuess {
  const marked = encodingByMark(bytes) ?? sixteenBitsWithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null);
  if (marked !== null) return { sure: marked, candidates: [marked] };
  const sample = bytes.subarray(0, SAMPLE);
  const scored = LEGACY.map((encoding) => ({ encoding, score: chineseScore(new TextDecoder(encoding).decode(sample)) })).sort(
    (a, b) => b.score - a.score,
  );
  const [best, second] = scored as [(typeof scored)[0], (typeof scored)[0]];
  const candidates = scored.map(({ encoding }) => encoding);
  // Japanese text holds many characters that are common in Chinese too: never taken without asking.
  const sure = best.encoding !== 'shift_jis' && best.score >= 0.3 && best.score - second.score >= 0.15;
  return { sure: sure ? best.encoding : null, candidates };
}

function encodingByMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** A file cut in the middle of its last character is still UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function sixteenBitsWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 65_536);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  if (Math.max(even, odd) < sample.length / 8 || Math.min(even, odd) > sample.length / 50) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Share of common characters among those beyond ASCII, less what no Chinese ledger holds. 1 is certain, 0 or less is another encoding. */
export function chineseScore(text: string): number {
  let beyondAscii = 0;
  let points = 0;
  for (const character of text.slice(0, -1)) {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) continue;
    beyondAscii++;
    if (COMMON_CHARACTERS.has(character) || isFullWidthPunctuation(code)) points += 1;
    else if (code === 0xfffd) points -= 5;
    else if (isForeign(code)) points -= 1;
  }
  return beyondAscii === 0 ? 0 : points / beyondAscii;
}

function isFullWidthPunctuation(code: number): boolean {
  return (code >= 0x3000 && code <= 0x3011) || (code >= 0xff01 && code <= 0xff5e);
}

/** Kana, private use, half-width katakana, Greek, Cyrillic and box drawing: signs of a wrong guess. */
function isForeign(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x312f) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code >= 0xff61 && code <= 0xff9f) ||
    (code >= 0x370 && code <= 0x52f) ||
    (code >= 0x2500 && code <= 0x259f) ||
    code > 0x2ffff
  );
}
