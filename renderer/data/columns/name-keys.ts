import { pinyin } from 'pinyin-pro';
import { companyKey } from '../../../shared/values/company-name.ts';
import { foldText } from '../../../shared/values/fold-text.ts';
import { BETWEEN } from './packed-texts.ts';

/** What a name can be found by beside its own characters. Several readings are separated by BETWEEN. */
export interface NameKeys {
  readonly pinyin: string;
  readonly initials: string;
  readonly company: string;
}

/** Characters that a surname takes at most: beyond them both readings agree. */
const SURNAME = 2;

const plainSyllables = new Map<string, string>();
const surnames = new Map<string, readonly string[]>();

/** Both the usual reading and the one of surnames (單 is dan and shan, 解 is jie and xie), so that either way of typing finds the name. */
export function nameKeys(name: string): NameKeys {
  const folded = foldText(name).replace(/[^\p{L}\p{N}]/gu, '');
  const usual = syllables(folded, 'off');
  const asSurname = [...surnameSyllables(folded.slice(0, SURNAME)), ...usual.slice(SURNAME)];
  const readings = [usual, asSurname];
  return {
    pinyin: distinct(readings.map((parts) => parts.join(''))),
    initials: distinct(readings.map(initialsOf)),
    company: companyKey(name),
  };
}

function surnameSyllables(beginning: string): readonly string[] {
  const known = surnames.get(beginning);
  if (known) return known;
  const read = syllables(beginning, 'head');
  surnames.set(beginning, read);
  return read;
}

/** Asked with tones and freed of them here: the library's own way of leaving them out takes three times as long. */
function syllables(text: string, surname: 'off' | 'head'): readonly string[] {
  return pinyin(text, { toneType: 'symbol', type: 'array', toneSandhi: false, surname }).map(plainSyllable);
}

function plainSyllable(syllable: string): string {
  const known = plainSyllables.get(syllable);
  if (known !== undefined) return known;
  const plain = syllable.normalize('NFD').replaceAll('u\u0308', 'v').replace(/\p{M}/gu, '');
  plainSyllables.set(syllable, plain);
  return plain;
}

function initialsOf(parts: readonly string[]): string {
  return parts.map((part) => part.charAt(0)).join('');
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join(BETWEEN);
}
