import type { LocalDate } from '../../values/id.ts';
import { addDays, daysBetween } from '../../values/local-date.ts';

export interface VisitToPlan {
  readonly key: string;
  readonly region: string;
  readonly earliest: LocalDate;
  readonly dueOn: LocalDate;
  readonly latest: LocalDate;
}

/** The plan of one person. */
export interface SpreadPlan {
  /** No day before it. */
  readonly from: LocalDate;
  /** §4.1.1 `visitsPerDay`. */
  readonly perDay: number;
  /** §4.1.1 `visitCatchUpDays`: days in which what is past its window is made up for. */
  readonly catchUpDays: number;
  readonly isWorked: (date: LocalDate) => boolean;
}

export interface PlannedVisit {
  readonly key: string;
  readonly on: LocalDate;
  /** Every working day of the window was full, so the day carries more than it should. */
  readonly overfull: boolean;
}

/**
 * §4.1.1: a day for each visit inside its window, at most `perDay` a day as long as the windows allow it, on working days from `from` on.
 * The tightest windows choose first; among the days that are free, one with a visit in the same region, then the nearest to the due day.
 */
export function spreadVisits(visits: readonly VisitToPlan[], plan: SpreadPlan): readonly PlannedVisit[] {
  const load = new Map<LocalDate, Map<string, number>>();
  const order = visits.toSorted((a, b) => compare(a.latest, b.latest) || compare(a.dueOn, b.dueOn) || compare(a.key, b.key));
  return order.map((visit) => {
    const days = daysOf(visit, plan);
    const free = days.filter((day) => countOn(load, day) < plan.perDay);
    const chosen = best(free.length > 0 ? free : days, visit, load, free.length === 0);
    const regions = load.get(chosen) ?? new Map<string, number>();
    regions.set(visit.region, (regions.get(visit.region) ?? 0) + 1);
    load.set(chosen, regions);
    return { key: visit.key, on: chosen, overfull: free.length === 0 };
  });
}

/** A window that has passed is the days of catching up; one without a working day is its first worked day after it. */
function daysOf({ earliest, latest }: VisitToPlan, { from, catchUpDays, isWorked }: SpreadPlan): readonly LocalDate[] {
  const first = earliest > from ? earliest : from;
  const last = latest >= first ? latest : addDays(first, catchUpDays);
  const days: LocalDate[] = [];
  for (let day = first; day <= last || days.length === 0; day = addDays(day, 1)) {
    if (isWorked(day)) days.push(day);
    if (day > addDays(last, LONGEST_HOLIDAY_DAYS)) return days.length > 0 ? days : [last];
  }
  return days;
}

const LONGEST_HOLIDAY_DAYS = 30;

function best(
  days: readonly LocalDate[],
  { dueOn, region }: VisitToPlan,
  load: ReadonlyMap<LocalDate, ReadonlyMap<string, number>>,
  full: boolean,
): LocalDate {
  return days.toSorted(
    (a, b) =>
      (full ? countOn(load, a) - countOn(load, b) : 0) ||
      Number(load.get(b)?.has(region) ?? false) - Number(load.get(a)?.has(region) ?? false) ||
      distance(a, dueOn) - distance(b, dueOn) ||
      compare(a, b),
  )[0] as LocalDate;
}

function countOn(load: ReadonlyMap<LocalDate, ReadonlyMap<string, number>>, day: LocalDate): number {
  let count = 0;
  for (const visits of load.get(day)?.values() ?? []) count += visits;
  return count;
}

function distance(a: LocalDate, b: LocalDate): number {
  return Math.abs(daysBetween(a, b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
