import type { Fen } from '../../shared/values/id.ts';
import type { SampleProduct } from './sample-products.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Yuan to which mills and traders round a price. */
const STEP_YUAN = 10;

/** Prices that drift slowly together, each product a little its own way: fen per tonne of a product in a week. */
export function priceWalk(random: SeededRandom, products: readonly SampleProduct[], weeks: number): (product: number, week: number) => Fen {
  const market = walk(random, weeks, 0.009, 0.16);
  const own = products.map(() => walk(random, weeks, 0.004, 0.05));
  return (product, week) => {
    const factor = 1 + (market[week] ?? 0) + (own[product]?.[week] ?? 0);
    return Math.round(((products[product]?.price ?? 0) * factor) / STEP_YUAN) * STEP_YUAN * 100;
  };
}

/** Steps pulled back towards 0, never beyond `bound`. */
function walk(random: SeededRandom, length: number, step: number, bound: number): readonly number[] {
  let value = (random.next() - 0.5) * bound;
  return Array.from({ length }, () => {
    value += (random.next() - 0.5) * 2 * step - value * 0.02;
    value = Math.min(Math.max(value, -bound), bound);
    return value;
  });
}
