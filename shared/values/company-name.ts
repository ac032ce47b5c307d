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
  const left = companyKey(a);
  const right = companyKey(b);
  if (left === right) return left === '' ? 0 : 1;
  const alike = dice(pairsOf(left), pairsOf(right));
  return distinction(left) === distinction(right) ? alike : alike / 2;
}

function distinction(key: string): string {
  return `${BRANCH.exec(key)?.[0] ?? ''}|${(key.match(NUMBERS) ?? []).join(',')}`;
}

function pairsOf(key: string): Map<string, number> {
  const characters = [...key];
  const pairs = new Map<string, number>();
  for (let index = 0; index <= characters.length; index += 1) {
    const pair = `${characters[index - 1] ?? '^'}${characters[index] ?? '$'}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function dice(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [pair, count] of left) {
    shared += Math.min(count, right.get(pair) ?? 0);
    total += count;
  }
  for (const count of right.values()) total += count;
  return (2 * shared) / total;
}
