import Big from 'big.js';
import { foldWidth } from './fold-text.ts';
import { formatScaled } from './format-scaled.ts';
import type { Fen, Locale } from './id.ts';
import { failed, ok, type Result } from './result.ts';

const AMOUNT = /^([-+])?(?:¥|rmb|cny)?([-+])?(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+(?:\.\d*)?|\.\d+)(万|萬|亿|億)?(?:元|圆|圓)?(?:整|正)?$/i;
const FEN_PER: Readonly<Record<string, number>> = { 万: 1_000_000, 萬: 1_000_000, 亿: 10_000_000_000, 億: 10_000_000_000 };

/** Yuan as people type them (`1,234.5`, `￥12萬元`, `(300.00)` for a negative) to integer fen, half a fen rounded away from zero. */
export function parseMoney(text: string): Result<Fen, 'not-a-number'> {
  const plain = foldWidth(text.replaceAll('￥', '¥')).replaceAll('\u2212', '-').replace(/\s+/g, '');
  const bracketed = /^\((.+)\)$/.exec(plain);
  const match = AMOUNT.exec(bracketed?.[1] ?? plain);
  if (!match?.[3] || (match[1] && match[2])) return failed('not-a-number');
  const negative = (match[1] ?? match[2]) === '-';
  if (bracketed && (match[1] || match[2])) return failed('not-a-number');
  const digits = match[3].replaceAll(',', '').replace(/^\./, '0.').replace(/\.$/, '');
  const fen = new Big(digits)
    .times(FEN_PER[match[4] ?? ''] ?? 100)
    .round(0, Big.roundHalfUp)
    .toNumber();
  if (!Number.isSafeInteger(fen)) return failed('not-a-number');
  return ok(fen === 0 ? 0 : negative || bracketed ? -fen : fen);
}

/** Yuan with two decimals and grouped thousands, without a currency sign. */
export function formatFen(fen: Fen, locale: Locale): string {
  return formatScaled(fen, 2, locale);
}
