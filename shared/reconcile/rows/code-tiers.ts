import { codesOneSlipFrom } from './code-slips.ts';
import { areStrangers, byText, nameAt, namesOf, uniqueInBoth } from './open-names.ts';
import type { OpenRows, Side } from './open-rows.ts';

type Pairs = readonly (readonly [paper: number, electronic: number])[];

/**
 * §6.1.2 by GB 32100's code: the same on both sides, or one slip of the pen away, which its check character tells. Returns the pairs whose names have
 * nothing in common: a firm that was renamed, or a code copied from the line above.
 */
export function matchByCode(open: OpenRows): Pairs {
  const strangers: (readonly [number, number])[] = [];
  for (const [row, other] of uniqueInBoth(open, (name) => [name.creditCode])) {
    const [left, right, similarity] = namesOf(open, row, other);
    if (left.distinction !== right.distinction) open.doubt(row, other, 'branch', similarity);
    else if (areStrangers(left, right, similarity)) strangers.push([row, other]);
    else open.pair(row, other, 'creditCode', similarity);
  }
  byMistypedCode(open);
  return strangers;
}

/** A renamed firm keeps its code; where either name has found or may have another partner, the code was copied, and a person is asked. */
export function takeRenamed(open: OpenRows, strangers: Pairs): void {
  const doubted = new Set(open.openPaper().flatMap((paper) => open.doubted(paper)));
  for (const [paper, electronic] of strangers) {
    if (!open.isPaperOpen(paper) || !open.isElectronicOpen(electronic)) continue;
    const [, , similarity] = namesOf(open, paper, electronic);
    if (open.doubted(paper).length === 0 && !doubted.has(electronic)) open.pair(paper, electronic, 'creditCode', similarity);
    else open.doubt(paper, electronic, 'codeOfAnother', similarity);
  }
}

function byMistypedCode(open: OpenRows): void {
  const found = [
    ...slips(open.openPaper(), open.paper, open.openElectronic(), open.electronic),
    ...slips(open.openElectronic(), open.electronic, open.openPaper(), open.paper).map(
      ([electronic, paper]) => [paper, electronic] as const,
    ),
  ];
  for (const [paper, electronic] of found) {
    if (!open.isPaperOpen(paper) || !open.isElectronicOpen(electronic)) continue;
    const [left, right, similarity] = namesOf(open, paper, electronic);
    if (left.distinction !== right.distinction) open.doubt(paper, electronic, 'branch', similarity);
    else if (areStrangers(left, right, similarity)) open.doubt(paper, electronic, 'codeOfAnother', similarity);
    else open.pair(paper, electronic, 'codeSlip', similarity);
  }
}

/** Rows whose mistyped code is one slip away from the code of exactly one row of the other side, which no other row misspells. */
function slips(rows: readonly number[], side: Side, others: readonly number[], other: Side): Pairs {
  const mistyped = rows.filter((row) => nameAt(side, row).isMistyped);
  if (mistyped.length === 0) return [];
  const byCode = byText(others, other, ({ creditCode, isMistyped }) => [isMistyped ? '' : creditCode]);
  const meant = mistyped.map((row) => {
    const hits = new Set<number>();
    for (const code of codesOneSlipFrom(nameAt(side, row).creditCode)) for (const hit of byCode.get(code) ?? []) hits.add(hit);
    return [row, hits] as const;
  });
  const claims = new Map<number, number>();
  for (const [, hits] of meant) for (const hit of hits) claims.set(hit, (claims.get(hit) ?? 0) + 1);
  return meant.flatMap(([row, hits]) => {
    const [hit] = hits;
    return hit !== undefined && hits.size === 1 && claims.get(hit) === 1 ? [[row, hit] as const] : [];
  });
}
