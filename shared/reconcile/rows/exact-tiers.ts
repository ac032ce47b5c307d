import { matchByCode } from './code-tiers.ts';
import { areStrangers, byText, codesDiffer, nameAt, namesOf, uniqueInBoth } from './open-names.ts';
import type { OpenRows } from './open-rows.ts';
import type { Tier } from './reconcile-row.ts';
import { regionsAgree } from './regions.ts';
import type { Testimony } from './testimony.ts';

/**
 * The tiers that need no guessing: one row on each side bears the same number, code or name, and nothing speaks against it. What it returns, pairs of
 * strangers with one code, waits until every name has found its own.
 */
export function matchExactly(open: OpenRows, testimony: Testimony): readonly (readonly [paper: number, electronic: number])[] {
  byNumber(open);
  const strangers = matchByCode(open);
  byName(open, testimony);
  byFormerName(open);
  byRegion(open);
  return strangers;
}

function byNumber(open: OpenRows): void {
  for (const [paper, electronic] of uniqueInBoth(open, (name) => [name.number])) {
    const [left, right, similarity] = namesOf(open, paper, electronic);
    if (left.distinction !== right.distinction) open.doubt(paper, electronic, 'branch', similarity);
    else if (codesDiffer(left, right)) open.doubt(paper, electronic, 'otherCode', similarity);
    else if (areStrangers(left, right, similarity)) open.doubt(paper, electronic, 'numberOfAnother', similarity);
    else open.pair(paper, electronic, 'archiveNo', similarity);
  }
}

function byName(open: OpenRows, testimony: Testimony): void {
  const electronic = byText(open.openElectronic(), open.electronic, (name) => [name.key]);
  const named = byText(open.openPaper(), open.paper, (name) => [name.key]);
  const isNamed = (row: number): boolean => named.has(nameAt(open.electronic, row).key);
  for (const [key, papers] of named) {
    const others = electronic.get(key) ?? [];
    for (const paper of papers) {
      const possible = others.filter(
        (other) => open.isElectronicOpen(other) && !codesDiffer(nameAt(open.paper, paper), nameAt(open.electronic, other)),
      );
      const [only] = possible;
      const elsewhere = only === undefined ? [] : testimony.pointingElsewhere(paper, only, isNamed);
      for (const other of elsewhere) open.doubt(paper, other, 'namesakes', 1);
      if (elsewhere.length > 0) open.ask(paper);
      if (only !== undefined && possible.length === 1 && papers.length === 1 && elsewhere.length === 0) open.pair(paper, only, 'name', 1);
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
    const bore = former.get(name.key);
    if (bore === undefined && name.formerKeys.length === 0) continue;
    const hits = new Set([...(bore ?? []), ...name.formerKeys.flatMap((key) => now.get(key) ?? [])]);
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
