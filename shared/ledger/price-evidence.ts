import type { ColumnLook } from './assign-columns.ts';

/** Weight, price and amount of a line as indexes of columns. */
export interface Triple {
  readonly weightKg: number;
  readonly unitPriceFen: number;
  readonly amountFen: number;
}

type Part = keyof Triple;

const PARTS: readonly Part[] = ['weightKg', 'unitPriceFen', 'amountFen'];
/** Tonnes or kilograms, yuan or ten thousands, the price of either. */
const FACTORS: readonly number[] = [1, 1000, 0.001, 10_000, 10, 1_000_000];
const CLOSE = 0.005;
const ENOUGH = 0.8;
/** Fewer lines show nothing. */
const FEW = 3;

/** Where weight x price is not the amount: the one other column that makes it so, of those whose names could mean it. The same triple: none does. */
export function provenTriple(chosen: Triple, others: Readonly<Record<Part, readonly number[]>>, looks: readonly ColumnLook[]): Triple {
  let best = { triple: chosen, share: agreement(chosen, looks) };
  if (best.share >= ENOUGH) return chosen;
  for (const part of PARTS)
    for (const index of others[part]) {
      const triple = { ...chosen, [part]: index };
      if (new Set(Object.values(triple)).size < PARTS.length) continue;
      const share = agreement(triple, looks);
      if (share >= ENOUGH && share > best.share) best = { triple, share };
    }
  return best.triple;
}

/** Share of the lines in which weight x price gives the amount, whatever the units. */
function agreement({ weightKg, unitPriceFen, amountFen }: Triple, looks: readonly ColumnLook[]): number {
  const [weights, prices, amounts] = [weightKg, unitPriceFen, amountFen].map((index) => looks[index]?.profile.figures ?? []);
  let [lines, agreeing] = [0, 0];
  (weights ?? []).forEach((weight, row) => {
    const ratio = (weight * (prices?.[row] ?? Number.NaN)) / (amounts?.[row] ?? Number.NaN);
    if (!Number.isFinite(ratio) || ratio === 0) return;
    lines += 1;
    if (FACTORS.some((factor) => Math.abs(ratio / factor - 1) < CLOSE)) agreeing += 1;
  });
  return lines < FEW ? 1 : agreeing / lines;
}
