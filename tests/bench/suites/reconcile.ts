import { nameNeighbours } from '../../../shared/reconcile/name-neighbours.ts';
import type { ReconcileRow, Reconciliation } from '../../../shared/reconcile/rows/reconcile-row.ts';
import { reconcileRows } from '../../../shared/reconcile/rows/reconcile-rows.ts';
import { companyKey } from '../../../shared/values/company-name.ts';
import { noisyCatalogue, type NoisyCatalogue } from '../../fixtures/builders/noisy-catalogue.ts';
import { compare, type Comparison } from '../measure.ts';

const ALIKE_ENOUGH = 0.75;

/** The floor of libraries.md: a join on the normalised key, then an index of character pairs for what is left, the likeliest one to one. */
function indexedFloor(paper: readonly ReconcileRow[], electronic: readonly ReconcileRow[]): number {
  const byKey = new Map<string, number>();
  const keys = electronic.map(({ name }, row) => {
    const key = companyKey(name);
    byKey.set(key, row);
    return key;
  });
  const taken = new Uint8Array(electronic.length);
  const left: string[] = [];
  let pairs = 0;
  for (const { name } of paper) {
    const key = companyKey(name);
    const row = byKey.get(key);
    if (row === undefined || taken[row] === 1) left.push(key);
    else {
      taken[row] = 1;
      pairs += 1;
    }
  }
  const neighbours = nameNeighbours([...keys, ...left]);
  left.forEach((_, at) => {
    const best = neighbours.of(keys.length + at, ALIKE_ENOUGH, 8).find(({ position }) => position < keys.length && taken[position] === 0);
    if (best === undefined) return;
    taken[best.position] = 1;
    pairs += 1;
  });
  return pairs;
}

/** What was taken and what was asked of what could have been found, and what of the taken was right. */
function quality({ truth }: NoisyCatalogue, result: Reconciliation): string {
  const right = result.pairs.filter((pair) => truth[pair.paper] === pair.electronic).length;
  const asked = result.unsure.filter(({ paper, candidates }) => candidates.some(({ electronic }) => electronic === truth[paper])).length;
  const there = truth.filter((row) => row !== -1).length;
  const share = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)} %`;
  return `recall ${share(right, there)} taken, ${share(right + asked, there)} taken or asked; precision ${share(right, result.pairs.length)}`;
}

/** §6.2.2 a catalogue against as many customers, with noisy names of which we know whose they are. */
export async function reconcile({ rows, rounds }: { readonly rows: number; readonly rounds: number }): Promise<Comparison> {
  const folders = noisyCatalogue(rows, 7);
  const told = noisyCatalogue(rows, 7, 'witnesses');
  const list = noisyCatalogue(rows, 7, 'list');
  const run = (set: NoisyCatalogue) => (): Reconciliation => reconcileRows(set.paper, set.electronic);
  return compare(
    `reconcile ${folders.paper.length.toLocaleString('en')} noisy rows with ${folders.electronic.length.toLocaleString('en')} customers (Node)`,
    [
      { name: 'floor: key join + index of character pairs', run: () => indexedFloor(folders.paper, folders.electronic) },
      { name: `ours, names alone: ${quality(folders, run(folders)())}`, run: run(folders) },
      { name: `ours, with phones and legal representatives: ${quality(told, run(told)())}`, run: run(told) },
      { name: `ours, a customers list with codes, numbers and addresses too: ${quality(list, run(list)())}`, run: run(list) },
    ],
    rounds,
  );
}
