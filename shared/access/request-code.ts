import type { AccessRequest } from '../records/access-request.ts';
import { ARCHIVE_SECTIONS } from '../records/archive-document.ts';
import type { Id } from '../values/id.ts';
import { dayNumber, fromDayNumber } from '../values/local-date.ts';
import { dateOfTime, minuteOfDay, timeAt } from '../values/local-time.ts';
import { canonicalTerms, type AskedTerms } from './asked-terms.ts';
import { codeText, numberOf, readCode, symbolsOf, symbolsOfHash, type CodeFault } from './code-symbols.ts';
import type { Sha256 } from './sha256.ts';

/** What a request code says; customer and requester are told by mouth and held against the digest. */
interface SpokenRequest extends Pick<AccessRequest, 'sections' | 'medium' | 'until'> {
  /** Ten bits of the card's id: which of the head's cards. */
  readonly tag: number;
  readonly n: number;
  readonly digest: number;
}

const FIRST_DAY = dayNumber('2020-01-01');
const MINUTES_A_DAY = 1_440;
/** tag 10, n 10, sections and medium 10 (6 used), until 25 (minutes, to the year 2083), digest 20. */
const WIDTHS = [10, 10, 10, 25, 20] as const;
const SYMBOLS = 15;

/** §6.3.1: what the rep reads to the head: 15 symbols and a check character in four groups. */
export function requestCode(terms: AskedTerms, sha256: Sha256): string {
  const mask = ARCHIVE_SECTIONS.reduce((bits, section, at) => bits + (terms.sections.includes(section) ? 2 ** at : 0), 0);
  const minutes = (dayNumber(dateOfTime(terms.until)) - FIRST_DAY) * MINUTES_A_DAY + minuteOfDay(terms.until);
  const values = [cardTag(terms.cardId, sha256), terms.n, mask + (terms.medium === 'paper' ? 32 : 0), minutes, termsDigest(terms, sha256)];
  return codeText(values.flatMap((value, at) => symbolsOf(value, WIDTHS[at] as number)));
}

export function readRequestCode(typed: string): SpokenRequest | CodeFault {
  const symbols = readCode(typed, SYMBOLS);
  if (typeof symbols === 'string') return symbols;
  let from = 0;
  const [tag, n, flags, minutes, digest] = WIDTHS.map((bits) => numberOf(symbols.slice(from, (from += bits / 5)))) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const sections = ARCHIVE_SECTIONS.filter((_, at) => (flags >> at) & 1);
  if (flags > 63 || sections.length === 0 || n === 0) return 'check';
  const until = timeAt(fromDayNumber(FIRST_DAY + Math.floor(minutes / MINUTES_A_DAY)), minutes % MINUTES_A_DAY);
  return { tag, n, sections, medium: flags & 32 ? 'paper' : 'screen', until, digest };
}

/** 0 to 1,023. */
export function cardTag(cardId: Id, sha256: Sha256): number {
  return numberOf(symbolsOfHash(sha256(`card ${cardId}`), 2));
}

/** 20 bits: tells whether the head wrote down the same customer and requester; it protects nothing by itself. */
export function termsDigest(terms: AskedTerms, sha256: Sha256): number {
  return numberOf(symbolsOfHash(sha256(`digest ${canonicalTerms(terms)}`), 4));
}
