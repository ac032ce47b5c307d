import type { LocalDate } from '../../shared/values/id.ts';
import { addMonths, dayNumber } from '../../shared/values/local-date.ts';
import type { SampleCustomer } from './sample-customers.ts';
import type { SeededRandom } from './seeded-random.ts';

export const SAMPLE_MONTHS = 30;

/** The days on which a customer buys, as half-open ranges of day numbers, and how much of everything is its. */
export interface Buyer {
  /** Place in the list of customers. */
  readonly customer: number;
  readonly spans: readonly (readonly [number, number])[];
  readonly lines: number;
  /** Size of its orders against the best customer's. */
  readonly size: number;
}

/** Who buys, when and how often: purchases fall off by rank (Pareto), so that every grade occurs. */
export function sampleBuyers(random: SeededRandom, customers: readonly SampleCustomer[], lines: number, asOf: LocalDate): readonly Buyer[] {
  const end = dayNumber(asOf) + 1;
  const first = dayNumber(addMonths(asOf, -SAMPLE_MONTHS)) + 1;
  const buying = customers.flatMap((customer, rank) => (customer.stage === 'prospect' ? [] : [{ customer, rank }]));
  const weights = buying.map(({ rank }) => (rank + 1) ** -0.85);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const spare = Math.max(lines - buying.length, 0);
  let due = 0;
  return buying.map(({ customer, rank }, at) => {
    due += ((weights[at] ?? 0) / total) * spare;
    const share = Math.floor(due);
    due -= share;
    const start = Math.max(first, customer.since ? dayNumber(customer.since) : first);
    return {
      customer: rank,
      spans: spansOf(random, start, end, customer.stage === 'dormant'),
      lines: 1 + share,
      size: (rank + 1) ** -0.12,
    };
  });
}

/** A dormant customer stopped more than a year ago; of the others, one in eight was away for some months. */
function spansOf(random: SeededRandom, start: number, end: number, dormant: boolean): readonly (readonly [number, number])[] {
  if (dormant) {
    const stopped = end - 370 - random.below(150);
    return [[Math.min(start, stopped - 60), stopped]];
  }
  const away = 120 + random.below(120);
  const length = end - start;
  if (!random.chance(0.125) || length < away * 2) return [[start, end]];
  const from = start + 30 + random.below(length - away - 60);
  return [
    [start, from],
    [from + away, end],
  ];
}

/** A day of a buyer; Sundays move to Monday unless the span ends. */
export function deliveryDay(random: SeededRandom, spans: Buyer['spans']): number {
  const days = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  let nth = random.below(Math.max(days, 1));
  for (const [from, to] of spans) {
    if (nth < to - from) {
      const day = from + nth;
      // Day 0, 1970-01-01, was a Thursday: 3 is a Sunday.
      return day % 7 === 3 && day + 1 < to ? day + 1 : day;
    }
    nth -= to - from;
  }
  return spans[0]?.[0] ?? 0;
}
