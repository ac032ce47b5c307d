import { takeRenamed } from './code-tiers.ts';
import { matchExactly } from './exact-tiers.ts';
import { fieldDifferences } from './field-differences.ts';
import { matchFuzzily } from './fuzzy-tiers.ts';
import { OpenRows, type Side } from './open-rows.ts';
import { ownDuplicates } from './own-duplicates.ts';
import type { Bucket, DuplicateRow, MatchedPair, ReconcileRow, Reconciliation } from './reconcile-row.ts';
import { rowName, type RowName } from './row-name.ts';
import { Testimony } from './testimony.ts';

/**
 * §6.1.2, §6.2.2: the paper catalogue against the electronic archive, in explained tiers, one to one. Nothing that is not plain is taken: branches,
 * namesakes and likenesses are asked. Every row of both ends in exactly one bucket. `step` is told of the slow part and may throw to stop.
 */
export function reconcileRows(
  paper: readonly ReconcileRow[],
  electronic: readonly ReconcileRow[],
  step: (done: number, total: number) => void = () => undefined,
): Reconciliation {
  const left = sideOf(paper);
  const right = sideOf(electronic);
  const open = new OpenRows(left.side, right.side);
  const testimony = new Testimony(open);
  const strangers = matchExactly(open, testimony);
  matchFuzzily(open, testimony, step);
  takeRenamed(open, strangers);
  const pairs = open.pairs
    .map((pair): MatchedPair => ({
      ...pair,
      differences: fieldDifferences(paper[pair.paper] as ReconcileRow, electronic[pair.electronic] as ReconcileRow),
    }))
    .toSorted((a, b) => a.paper - b.paper);
  const unsure = open.unsure().toSorted((a, b) => a.paper - b.paper);
  const asked = new Set(unsure.flatMap(({ candidates }) => candidates.map((candidate) => candidate.electronic)));
  const unsurePaper = new Set(unsure.map((row) => row.paper));
  const onlyPaper = left.side.primary.filter((row) => open.isPaperOpen(row) && !unsurePaper.has(row));
  const onlyElectronic = open.openElectronic().filter((row) => !asked.has(row));
  const duplicates = [...duplicatesOf('paper', left.duplicates), ...duplicatesOf('electronic', right.duplicates)];
  const same = pairs.filter(({ differences }) => differences.length === 0).length;
  const shared = { same, differs: pairs.length - same };
  return {
    pairs,
    unsure,
    duplicates,
    onlyPaper,
    onlyElectronic,
    asked: [...asked].toSorted((a, b) => a - b),
    sharedNumbers: sharedNumbers(left.side),
    counts: {
      paper: counts({ ...shared, onlyPaper: onlyPaper.length, duplicate: count(duplicates, 'paper'), unsure: unsure.length }),
      electronic: counts({
        ...shared,
        onlyElectronic: onlyElectronic.length,
        duplicate: count(duplicates, 'electronic'),
        unsure: asked.size,
      }),
    },
  };
}

function sideOf(rows: readonly ReconcileRow[]): { readonly side: Side; readonly duplicates: Int32Array } {
  const names = rows.map(rowName);
  const duplicates = ownDuplicates(rows, names);
  return { side: { rows, names, primary: [...rows.keys()].filter((row) => duplicates[row] === -1) }, duplicates };
}

function duplicatesOf(side: DuplicateRow['side'], of: Int32Array): readonly DuplicateRow[] {
  return [...of.keys()].filter((row) => of[row] !== -1).map((row) => ({ side, row, of: of[row] as number }));
}

function count(duplicates: readonly DuplicateRow[], side: DuplicateRow['side']): number {
  return duplicates.filter((row) => row.side === side).length;
}

function counts(found: Partial<Record<Bucket, number>>): Readonly<Record<Bucket, number>> {
  return { same: 0, differs: 0, onlyPaper: 0, onlyElectronic: 0, duplicate: 0, unsure: 0, ...found };
}

/** One folder for two customers. */
function sharedNumbers({ rows, names, primary }: Side): readonly string[] {
  const keys = new Map<string, Set<string>>();
  for (const row of primary) {
    const { number, key } = names[row] as RowName;
    if (number !== '') keys.set(number, (keys.get(number) ?? new Set()).add(key));
  }
  const shared = primary.filter((row) => (keys.get((names[row] as RowName).number)?.size ?? 0) > 1);
  return [...new Set(shared.map((row) => (rows[row] as ReconcileRow).archiveNo))];
}
