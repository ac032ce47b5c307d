import { foldText } from './fold-text.ts';

/** Written in Simplified: names are folded first. */
const REMARK_IN_BRACKETS = /[([【[](?:原[^)\]】]{3,}|曾用名[^)\]】]*|已注销|已?停用|老客户|新客户)[)\]】]/gu;
const CHINESE_FORM = /(?:股份有限|有限责任|股份合作|有限|股份)公司|(?<![分子总支])公司/gu;
const LATIN_FORM =
  /\b(?:company|co)\b[\s.,]*(?:ltd|limited)\b\.?|\b(?:limited liability company|joint stock company|ltd|limited|inc|incorporated|corp|corporation|llc|plc|gmbh|company|co)\b\.?/gu;
const MARKS = /[^\p{L}\p{N}]+/gu;
const BRANCH = /(?:[分子支]公司|办事处|分厂|门市部?|经营部|[分支]店|branch|office)$/u;
const NUMBERS = /\d+|[一二三四五六七八九十]+(?=[厂店部局处分公司])/gu;

/**
 * The key under which two spellings of one company meet: script, width, brackets and legal form do not matter.
 * A group is not its subsidiary and a branch (分公司, 門市部) is not its parent: those words stay.
 */
export function companyKey(name: string): string {
  const folded = foldText(name);
  const key = folded.replace(REMARK_IN_BRACKETS, '').replace(LATIN_FORM, ' ').replace(CHINESE_FORM, '').replace(MARKS, '');
  return key === '' ? folded.replace(MARKS, '') : key;
}

/** 0 to 1, Dice coefficient of the keys' character pairs; halved when branch or number differ, so that those never look alike. */
export function companySimilarity(a: string, b: string): number {
  return keySimilarity(companyKey(a), companyKey(b));
}

/** The same for two names that are keys already. */
export function keySimilarity(left: string, right: string): number {
  if (left === right) return left === '' ? 0 : 1;
  const alike = pairSimilarity(keyPairs(left), keyPairs(right));
  return keyDistinction(left) === keyDistinction(right) ? alike : alike / 2;
}

/** What keeps a name apart from one that looks like it: its branch and its numbers. */
export function keyDistinction(key: string): string {
  return `${BRANCH.exec(key)?.[0] ?? ''}|${(key.match(NUMBERS) ?? []).join(',')}`;
}

const OUTSIDE = 0xffff;

/** Pairs of neighbouring UTF-16 units as numbers, sorted; the ends of the name count as a unit. */
export function keyPairs(key: string): Float64Array {
  const pairs = new Float64Array(key.length + 1);
  let before = OUTSIDE;
  for (let index = 0; index <= key.length; index += 1) {
    const unit = index === key.length ? OUTSIDE : key.charCodeAt(index);
    pairs[index] = before * 0x10000 + unit;
    before = unit;
  }
  return pairs.sort();
}

/** Dice coefficient of two sorted lists of pairs. */
export function pairSimilarity(left: Float64Array, right: Float64Array): number {
  let shared = 0;
  for (let a = 0, b = 0; a < left.length && b < right.length;) {
    const difference = (left[a] as number) - (right[b] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  return (2 * shared) / (left.length + right.length);
}
