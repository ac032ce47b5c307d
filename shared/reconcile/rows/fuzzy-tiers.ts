import { keySimilarity } from '../../values/company-name.ts';
import { nameNeighbours } from '../name-neighbours.ts';
import { homophoneKey } from './homophone-key.ts';
import { isOneSlip, slipKeys } from './one-character.ts';
import { mayBeOne, nameAt } from './open-names.ts';
import type { OpenRows } from './open-rows.ts';
import type { Tier } from './reconcile-row.ts';
import { regionsAgree } from './regions.ts';
import type { Testimony } from './testimony.ts';

const WORTH_ASKING = 0.6;
const LOOKED_AT = 0.45;
const MOST_NEIGHBOURS = 8;
const SHORTEST_BY_SOUND = 3;

interface Edge {
  readonly paper: number;
  readonly electronic: number;
  readonly tier: Tier;
  readonly similarity: number;
}

/** What is left, by sound and by one slip of the pen; what is merely alike is asked. `step` is told after each row looked at, and may throw to stop. */
export function matchFuzzily(open: OpenRows, testimony: Testimony, step: (done: number, total: number) => void): void {
  assign(
    open,
    edgesBy(
      open,
      'homophone',
      (core) => (core.length < SHORTEST_BY_SOUND ? [] : [homophoneKey(core)]),
      () => true,
    ),
  );
  assign(open, edgesBy(open, 'oneCharacter', slipKeys, isOneSlip));
  assign(open, corroboratedEdges(open, testimony));
  askAlike(open, step);
}

/** Pairs of open rows that share a key and pass the test; those that do not pass are asked. */
function edgesBy(
  open: OpenRows,
  tier: Tier,
  keysOf: (core: string) => readonly string[],
  passes: (a: string, b: string) => boolean,
): readonly Edge[] {
  const byKey = new Map<string, number[]>();
  for (const electronic of open.openElectronic())
    for (const key of keysOf(nameAt(open.electronic, electronic).core)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [electronic]);
      else known.push(electronic);
    }
  return open.openPaper().flatMap((paper) => {
    const left = nameAt(open.paper, paper);
    const hits = new Set(keysOf(left.core).flatMap((key) => byKey.get(key) ?? []));
    return [...hits].flatMap((electronic): readonly Edge[] => {
      const right = nameAt(open.electronic, electronic);
      if (!mayBeOne(open, paper, electronic)) return [];
      const similarity = Math.max(keySimilarity(left.core, right.core), WORTH_ASKING);
      if (passes(left.core, right.core)) return [{ paper, electronic, tier, similarity }];
      open.doubt(paper, electronic, 'similarName', similarity);
      return [];
    });
  });
}

/** Names that are alike, or that were in doubt, of firms of which enough else agrees. */
function corroboratedEdges(open: OpenRows, testimony: Testimony): readonly Edge[] {
  return open.openPaper().flatMap((paper) => {
    const left = nameAt(open.paper, paper);
    const doubted = open.doubted(paper);
    return [...new Set([...doubted, ...testimony.sharing(paper)])].flatMap((electronic): readonly Edge[] => {
      if (!mayBeOne(open, paper, electronic) && !testimony.isCopiedCode(paper, electronic)) return [];
      const similarity = keySimilarity(left.core, nameAt(open.electronic, electronic).core);
      const isLikely = similarity >= LOOKED_AT || doubted.includes(electronic);
      return isLikely && testimony.makesOne(paper, electronic) ? [{ paper, electronic, tier: 'corroborated', similarity }] : [];
    });
  });
}

/** Likenesses that are not plain enough to be taken. */
function askAlike(open: OpenRows, step: (done: number, total: number) => void): void {
  const papers = open.openPaper();
  const others = open.openElectronic();
  if (papers.length === 0 || others.length === 0) return;
  const cores = [...others.map((row) => nameAt(open.electronic, row).core), ...papers.map((row) => nameAt(open.paper, row).core)];
  const neighbours = nameNeighbours(cores);
  papers.forEach((paper, order) => {
    const left = nameAt(open.paper, paper);
    for (const { position } of neighbours.of(others.length + order, LOOKED_AT, MOST_NEIGHBOURS)) {
      const electronic = others[position];
      if (electronic === undefined) continue;
      const right = nameAt(open.electronic, electronic);
      const similarity = keySimilarity(left.core, right.core);
      if (similarity >= WORTH_ASKING && regionsAgree(left.region, right.region)) open.doubt(paper, electronic, 'similarName', similarity);
    }
    step(order + 1, papers.length);
  });
}

/** One to one: only a pair in which neither has another that could be meant is taken, the rest is asked. */
function assign(open: OpenRows, edges: readonly Edge[]): void {
  const ofPaper = counted(edges.map(({ paper }) => paper));
  const ofElectronic = counted(edges.map(({ electronic }) => electronic));
  for (const { paper, electronic, tier, similarity } of edges) {
    if (ofPaper.get(paper) === 1 && ofElectronic.get(electronic) === 1) open.pair(paper, electronic, tier, similarity);
    else open.doubt(paper, electronic, 'namesakes', similarity);
  }
}

function counted(rows: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return counts;
}
