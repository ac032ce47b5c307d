import { keySimilarity } from '../../values/company-name.ts';
import { brandOf } from './brand.ts';
import type { OpenRows, Side } from './open-rows.ts';
import { regionsAgree } from './regions.ts';
import type { RowName } from './row-name.ts';

const HAS_SOMETHING_IN_COMMON = 0.35;

export function uniqueInBoth(open: OpenRows, textsOf: (name: RowName) => readonly string[]): readonly (readonly [number, number])[] {
  const electronic = byText(open.openElectronic(), open.electronic, textsOf);
  return [...byText(open.openPaper(), open.paper, textsOf)].flatMap(([text, papers]) => {
    const others = electronic.get(text) ?? [];
    const [paper] = papers;
    const [other] = others;
    return paper !== undefined && other !== undefined && papers.length === 1 && others.length === 1 ? [[paper, other] as const] : [];
  });
}

export function byText(rows: readonly number[], side: Side, textsOf: (name: RowName) => readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows)
    for (const text of textsOf(nameAt(side, row))) {
      if (text === '') continue;
      const known = found.get(text);
      if (known === undefined) found.set(text, [row]);
      else known.push(row);
    }
  return found;
}

export function nameAt(side: Side, row: number): RowName {
  return side.names[row] as RowName;
}

export function codesDiffer(a: RowName, b: RowName): boolean {
  return a.creditCode !== '' && b.creditCode !== '' && a.creditCode !== b.creditCode && a.isMistyped === b.isMistyped;
}

function isFormer(a: RowName, b: RowName): boolean {
  return a.formerKeys.includes(b.key) || b.formerKeys.includes(a.key);
}

export function namesOf(open: OpenRows, paper: number, electronic: number): readonly [RowName, RowName, number] {
  const [left, right] = [nameAt(open.paper, paper), nameAt(open.electronic, electronic)];
  return [left, right, keySimilarity(left.key, right.key)];
}

/** Names that have nothing in common but their trade: a number or code that they share was written wrongly, or one firm was renamed. */
export function areStrangers(a: RowName, b: RowName, similarity: number): boolean {
  if (isFormer(a, b)) return false;
  if (!regionsAgree(a.region, b.region)) return true;
  const [left, right] = [brandOf(a.core), brandOf(b.core)];
  if ([...left].some((_, at) => at > 0 && right.includes(left.slice(at - 1, at + 1)))) return false;
  return similarity < HAS_SOMETHING_IN_COMMON || (left !== '' && right !== '' && ![...left].some((character) => right.includes(character)));
}

/** Nothing that both say of themselves keeps them apart: branch, number, place, code. */
export function mayBeOne(open: OpenRows, paper: number, electronic: number): boolean {
  const [left, right] = [nameAt(open.paper, paper), nameAt(open.electronic, electronic)];
  return left.distinction === right.distinction && regionsAgree(left.region, right.region) && !codesDiffer(left, right);
}
