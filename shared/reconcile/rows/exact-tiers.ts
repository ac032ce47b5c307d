import { keySimilarity } from '../../values/company-name.ts';
import type { Tier } from './reconcile-row.ts';
import type { OpenRows, Side } from './open-rows.ts';
import { regionsAgree } from './regions.ts';
import type { RowName } from './row-name.ts';

/** A folder number that two names of so little likeness share was mistyped or is used twice. */
const ALIKE_ENOUGH_FOR_A_NUMBER = 0.35;

/** The tiers that need no guessing: one row on each side bears the same number, code or name, and nothing speaks against it. */
export function matchExactly(open: OpenRows): void {
  byNumber(open);
  byCode(open);
  byName(open);
  byFormerName(open);
  byRegion(open);
}

function byNumber(open: OpenRows): void {
  for (const [paper, electronic] of uniqueInBoth(open, (name) => [name.number])) {
    const [left, right, similarity] = namesOf(open, paper, electronic);
    if (left.distinction !== right.distinction) open.doubt(paper, electronic, 'branch', similarity);
    else if (codesDiffer(left, right)) open.doubt(paper, electronic, 'otherCode', similarity);
    else if (similarity < ALIKE_ENOUGH_FOR_A_NUMBER && !isFormer(left, right)) open.doubt(paper, electronic, 'numberOfAnother', similarity);
    else open.pair(paper, electronic, 'archiveNo', similarity);
  }
}

function byCode(open: OpenRows): void {
  for (const [paper, electronic] of uniqueInBoth(open, (name) => [name.creditCode])) {
    const [left, right, similarity] = namesOf(open, paper, electronic);
    if (left.distinction === right.distinction) open.pair(paper, electronic, 'creditCode', similarity);
    else open.doubt(paper, electronic, 'branch', similarity);
  }
}

function byName(open: OpenRows): void {
  const electronic = byText(open.openElectronic(), open.electronic, (name) => [name.key]);
  for (const [key, papers] of byText(open.openPaper(), open.paper, (name) => [name.key])) {
    const others = electronic.get(key) ?? [];
    for (const paper of papers) {
      const possible = others.filter(
        (other) => open.isElectronicOpen(other) && !codesDiffer(nameAt(open.paper, paper), nameAt(open.electronic, other)),
      );
      const [only] = possible;
      if (only !== undefined && possible.length === 1 && papers.length === 1) open.pair(paper, only, 'name', 1);
      else for (const other of others) open.doubt(paper, other, possible.includes(other) ? 'namesakes' : 'otherCode', 1);
    }
  }
}

function byFormerName(open: OpenRows): void {
  const tier: Tier = 'formerName';
  const now = byText(open.openElectronic(), open.electronic, (name) => [name.key]);
  const former = byText(open.openElectronic(), open.electronic, (name) => name.formerKeys);
  for (const paper of open.openPaper()) {
    const name = nameAt(open.paper, paper);
    const hits = new Set([...(former.get(name.key) ?? []), ...name.formerKeys.flatMap((key) => now.get(key) ?? [])]);
    const possible = [...hits].filter((other) => open.isElectronicOpen(other) && !codesDiffer(name, nameAt(open.electronic, other)));
    const [only] = possible;
    if (only !== undefined && possible.length === 1) open.pair(paper, only, tier, namesOf(open, paper, only)[2]);
    else for (const other of possible) open.doubt(paper, other, 'namesakes', 1);
  }
}

/** 上海恒达钢铁 is 恒达钢铁 when nobody else on either side is called so, whatever the region; two regions that differ are two firms. */
function byRegion(open: OpenRows): void {
  const electronic = byText(open.openElectronic(), open.electronic, ({ core }) => [core]);
  for (const [core, papers] of byText(open.openPaper(), open.paper, (name) => [name.core])) {
    const others = electronic.get(core) ?? [];
    for (const paper of papers) {
      const left = nameAt(open.paper, paper);
      const possible = others.filter((other) => {
        const right = nameAt(open.electronic, other);
        return open.isElectronicOpen(other) && regionsAgree(left.region, right.region) && !codesDiffer(left, right);
      });
      const [only] = possible;
      if (only !== undefined && possible.length === 1 && papers.length === 1 && core.length >= 4)
        open.pair(paper, only, 'region', namesOf(open, paper, only)[2]);
      else for (const other of possible) open.doubt(paper, other, 'similarName', namesOf(open, paper, other)[2]);
    }
  }
}

function uniqueInBoth(open: OpenRows, textsOf: (name: RowName) => readonly string[]): readonly (readonly [number, number])[] {
  const electronic = byText(open.openElectronic(), open.electronic, textsOf);
  return [...byText(open.openPaper(), open.paper, textsOf)].flatMap(([text, papers]) => {
    const others = electronic.get(text) ?? [];
    const [paper] = papers;
    const [other] = others;
    return paper !== undefined && other !== undefined && papers.length === 1 && others.length === 1 ? [[paper, other] as const] : [];
  });
}

function byText(rows: readonly number[], side: Side, textsOf: (name: RowName) => readonly string[]): Map<string, number[]> {
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
  return a.creditCode !== '' && b.creditCode !== '' && a.creditCode !== b.creditCode;
}

function isFormer(a: RowName, b: RowName): boolean {
  return a.formerKeys.includes(b.key) || b.formerKeys.includes(a.key);
}

function namesOf(open: OpenRows, paper: number, electronic: number): readonly [RowName, RowName, number] {
  const [left, right] = [nameAt(open.paper, paper), nameAt(open.electronic, electronic)];
  return [left, right, keySimilarity(left.key, right.key)];
}
