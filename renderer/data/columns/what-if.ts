import type { ParameterValues } from '../../../shared/policy/parameters.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { Grade } from '../../../shared/records/customer.ts';
import { GRADES } from '../../../shared/rules/2-grading/index.ts';
import type { GradeWhatIf, ParameterDraft } from '../grade-what-if.ts';
import { computedGrades, gradeOfRank } from './standing-figures.ts';
import type { Standings, Stores } from './standings.ts';

const SHOWN_MOVES = 200;

/** Computed grades as they are and as they would be. */
export function whatIf({ customers, parameters }: Stores, standings: Standings, values: ParameterDraft): GradeWhatIf {
  const { figures, years, standing, computed, asOf } = standings;
  const inForce = parametersAt(parameters.versions, asOf).values;
  const changed = computedGrades(figures, years, standing, { ...inForce, ...values } as ParameterValues);
  const movers: number[] = [];
  customers.shown.forEach((shown, slot) => {
    if (shown !== undefined && computed[slot] !== changed[slot]) movers.push(slot);
  });
  movers.sort((a, b) => (figures.purchasedFen[b] ?? 0) - (figures.purchasedFen[a] ?? 0) || a - b);
  const moves = movers.slice(0, SHOWN_MOVES).map((slot) => ({
    id: customers.slots.ids[slot] as string,
    name: customers.shown[slot]?.name ?? '',
    from: gradeOfRank(computed[slot] as number),
    to: gradeOfRank(changed[slot] as number),
    share: figures.companyFen > 0 ? (figures.purchasedFen[slot] ?? 0) / figures.companyFen : null,
  }));
  return { before: distribution(customers.shown, computed), after: distribution(customers.shown, changed), moves, moved: movers.length };
}

/** Customers by grade; those without one are in no class. */
export function distribution(shown: readonly unknown[], ranks: Uint8Array): Readonly<Record<Grade, number>> {
  const counts = [0, 0, 0, 0];
  shown.forEach((customer, slot) => {
    const rank = ranks[slot] as number;
    if (customer !== undefined && rank < counts.length) counts[rank] = (counts[rank] as number) + 1;
  });
  return Object.fromEntries(GRADES.map((grade, rank) => [grade, counts[rank]])) as Record<Grade, number>;
}
