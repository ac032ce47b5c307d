import type { VisitPlanRow } from '../../../data/relationship/visits.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays, dayNumber } from '../../../../shared/values/local-date.ts';

const WEEK = 7;

interface PlanWeek {
  /** Its Monday and Sunday. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly rows: readonly VisitPlanRow[];
}

/** The plan by weeks; inside one by day, or by region so that one trip takes what lies together. */
export function weeksOf(rows: readonly VisitPlanRow[], group: 'day' | 'region'): readonly PlanWeek[] {
  const weeks = new Map<LocalDate, VisitPlanRow[]>();
  for (const row of rows) {
    const monday = mondayOf(row.on);
    weeks.set(monday, [...(weeks.get(monday) ?? []), row]);
  }
  return [...weeks]
    .sort(([a], [b]) => compare(a, b))
    .map(([from, ofWeek]) => ({
      from,
      to: addDays(from, WEEK - 1),
      rows: ofWeek.toSorted((a, b) =>
        group === 'day' ? compare(a.on, b.on) || compare(a.region, b.region) : compare(a.region, b.region) || compare(a.on, b.on),
      ),
    }));
}

/** Day 0 of the day numbers was a Thursday. */
function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -((((dayNumber(date) + 3) % WEEK) + WEEK) % WEEK));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
