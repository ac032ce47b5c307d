import type { ParameterValues } from '../../../shared/policy/parameters.ts';
import {
  compileGrading,
  GRADES,
  quickGrade,
  quickScale,
  yearsOfCooperation,
  type GradingFigures,
} from '../../../shared/rules/2-grading/index.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { fromDayNumber } from '../../../shared/values/local-date.ts';
import { NOT_ASSESSED, STANDINGS } from './credit/credit-standings.ts';
import { NO_DAY, type CustomerFigures } from './customer-figures.ts';
import type { CustomerStore } from './customer-store.ts';
import type { Standings } from './standings.ts';

export const UNKNOWN = 255;

type Grading = ReturnType<typeof compileGrading>;

/**
 * Years of cooperation by slot, -1 when unknown. The longer of the two counts (`yearsOfCooperation`), so each of the few days that records and
 * first purchases know is asked about once, not each pair of them.
 */
export function yearsBySlot(customers: CustomerStore, figures: CustomerFigures, asOf: LocalDate): Int16Array {
  const bySince = new Map<number, number>();
  const byFirst = new Map<number, number>();
  return Int16Array.from(figures.firstDay, (first, slot) =>
    Math.max(
      askedOnce(
        bySince,
        customers.since.codes[slot] ?? 0,
        () => yearsOfCooperation(customers.since.textOf(slot) || null, null, asOf) ?? -1,
      ),
      askedOnce(byFirst, first, () => yearsOfCooperation(null, dateOrNull(first), asOf) ?? -1),
    ),
  );
}

function askedOnce(known: Map<number, number>, key: number, ask: () => number): number {
  let value = known.get(key);
  if (value === undefined) {
    value = ask();
    known.set(key, value);
  }
  return value;
}

/** The same of one customer. */
export function yearsOf(customers: CustomerStore, figures: CustomerFigures, slot: number, asOf: LocalDate): number {
  return yearsOfCooperation(customers.since.textOf(slot) || null, dateOrNull(figures.firstDay[slot] ?? NO_DAY), asOf) ?? -1;
}

/** The computed grade by slot as its rank, 0 for A; UNKNOWN when the company's sales are not known. */
export function computedGrades(figures: CustomerFigures, years: Int16Array, standing: Uint8Array, values: ParameterValues): Uint8Array {
  const grading = compileGrading(values, figures.companyFen);
  const ranks = new Uint8Array(years.length);
  for (let slot = 0; slot < ranks.length; slot += 1)
    ranks[slot] = computedGrade(figures, slot, years[slot] as number, standing[slot] ?? NOT_ASSESSED, grading);
  return ranks;
}

export function computedGrade(figures: CustomerFigures, slot: number, years: number, standing: number, grading: Grading): number {
  const rank = quickGrade(figures.purchasedFen[slot] ?? 0, figures.activeMonths[slot] ?? 0, years, standing, grading);
  return rank === -1 ? UNKNOWN : rank;
}

/** Scale by slot: 0 large, 1 medium, 2 small; UNKNOWN when there are lines of which none says its weight. */
export function computedScales(figures: CustomerFigures, values: ParameterValues): Uint8Array {
  const grading = compileGrading(values, figures.companyFen);
  const scales = new Uint8Array(figures.purchasedKg.length);
  for (let slot = 0; slot < scales.length; slot += 1) scales[slot] = computedScale(figures, slot, grading);
  return scales;
}

export function computedScale(figures: CustomerFigures, slot: number, grading: Grading): number {
  return figures.weights[slot] === 1 ? UNKNOWN : quickScale(figures.purchasedKg[slot] ?? 0, grading);
}

/** The figures of one customer as the rules take them. A slot beyond the columns has bought nothing. */
export function gradingFigures(
  customers: CustomerStore,
  { figures, standing }: Pick<Standings, 'figures' | 'standing'>,
  slot: number,
  asOf: LocalDate,
): GradingFigures {
  return {
    purchasedKg: figures.weights[slot] === 1 ? null : (figures.purchasedKg[slot] ?? 0),
    purchasedFen: figures.purchasedFen[slot] ?? 0,
    companyFen: figures.companyFen,
    activeMonths: figures.activeMonths[slot] ?? 0,
    yearsOfCooperation: yearsOfCooperation(customers.shown[slot]?.since ?? null, dateOrNull(figures.firstDay[slot] ?? NO_DAY), asOf),
    credit: STANDINGS[standing[slot] ?? NOT_ASSESSED] ?? 'notYetAssessed',
  };
}

export function gradeOfRank(rank: number): (typeof GRADES)[number] | null {
  return GRADES[rank] ?? null;
}

export function dateOrNull(day: number): LocalDate | null {
  return day === NO_DAY ? null : fromDayNumber(day);
}
