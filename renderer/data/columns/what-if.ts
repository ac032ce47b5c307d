import type { ParameterValues } from '../../../shared/policy/parameters.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import { GRADES } from '../../../shared/rules/2-grading/index.ts';
import type { ClassMoves, GradingWhatIf, ParameterDraft } from '../grade-what-if.ts';
import { SCALES } from './customer-filter.ts';
import type { CustomerStore } from './customer-store.ts';
import { computedGrades, computedScales } from './standing-figures.ts';
import type { Standings, Stores } from './standings.ts';

const SHOWN_MOVES = 200;

/** A class of every customer by slot, as its place in `classes`: as it is and as it would be. */
interface Reclassing<Class extends string> {
  readonly classes: readonly Class[];
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** By which the moves are put in order, the largest first. */
  readonly amounts: Float64Array;
  readonly figureOf: (slot: number) => number | null;
}

/** §2.1.2, §2.2: computed scales and grades as they are and as they would be. */
export function whatIf({ customers, parameters }: Stores, standings: Standings, draft: ParameterDraft): GradingWhatIf {
  const { figures, years, standing, computed, scale, asOf } = standings;
  const { companyFen, purchasedFen, purchasedKg, weights } = figures;
  const values = { ...parametersAt(parameters.versions, asOf).values, ...draft } as ParameterValues;
  return {
    grades: movesOf(customers, {
      classes: GRADES,
      before: computed,
      after: computedGrades(figures, years, standing, values),
      amounts: purchasedFen,
      figureOf: (slot) => (companyFen > 0 ? (purchasedFen[slot] ?? 0) / companyFen : null),
    }),
    scales: movesOf(customers, {
      classes: SCALES,
      before: scale,
      after: computedScales(figures, values),
      amounts: purchasedKg,
      figureOf: (slot) => (weights[slot] === 1 ? null : (purchasedKg[slot] ?? 0)),
    }),
  };
}

function movesOf<Class extends string>(
  { shown, slots }: CustomerStore,
  { classes, before, after, amounts, figureOf }: Reclassing<Class>,
): ClassMoves<Class> {
  const movers: number[] = [];
  shown.forEach((customer, slot) => {
    if (customer !== undefined && before[slot] !== after[slot]) movers.push(slot);
  });
  movers.sort((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0) || a - b);
  const moves = movers.slice(0, SHOWN_MOVES).map((slot) => ({
    id: slots.ids[slot] as string,
    name: shown[slot]?.name ?? '',
    from: classes[before[slot] as number] ?? null,
    to: classes[after[slot] as number] ?? null,
    figure: figureOf(slot),
  }));
  return { before: distribution(shown, classes, before), after: distribution(shown, classes, after), moves, moved: movers.length };
}

/** Customers by class; those without one are in none. */
export function distribution<Class extends string>(
  shown: readonly unknown[],
  classes: readonly Class[],
  places: Uint8Array,
): Readonly<Record<Class, number>> {
  const counts = classes.map(() => 0);
  shown.forEach((customer, slot) => {
    const place = places[slot] as number;
    if (customer !== undefined && place < counts.length) counts[place] = (counts[place] as number) + 1;
  });
  return Object.fromEntries(classes.map((each, place) => [each, counts[place]])) as Record<Class, number>;
}
