import type { VisitPlanRow } from '../../../data/relationship/visits.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays, dayNumber } from '../../../../shared/values/local-date.ts';

const WEEK = 7;

interface PlanWeek {
  /** Its Monday and Sunday. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly rows: readonly VisitPlanRow[];
  /** One a region, so that a trip takes what lies together; one without a region when the week goes by day. */
  readonly groups: readonly { readonly region: string | null; readonly rows: readonly VisitPlanRow[] }[];
}

/** The plan by weeks; inside one by day, or by region. */
export function weeksOf(rows: readonly VisitPlanRow[], group: 'day' | 'region'): readonly PlanWeek[] {
  const weeks = new Map<LocalDate, VisitPlanRow[]>();
  for (const row of rows) {
    const monday = mondayOf(row.on);
    const known = weeks.get(monday);
    if (known === undefined) weeks.set(monday, [row]);
    else known.push(row);
  }
  return [...weeks]
    .sort(([a], [b]) => compare(a, b))
    .map(([from, ofWeek]) => {
      const byDay = ofWeek.toSorted((a, b) => compare(a.on, b.on) || compare(a.region, b.region));
      return {
        from,
        to: addDays(from, WEEK - 1),
        rows: byDay,
        groups: group === 'day' ? [{ region: null, rows: byDay }] : regionsOf(byDay),
      };
    });
}

/** Most visits first; those whose region nobody has written down last. */
function regionsOf(rows: readonly VisitPlanRow[]): PlanWeek['groups'] {
  const regions = new Map<string, VisitPlanRow[]>();
  for (const row of rows) regions.set(row.region, [...(regions.get(row.region) ?? []), row]);
  return [...regions]
    .map(([region, own]) => ({ region, rows: own }))
    .sort((a, b) => Number(a.region === '') - Number(b.region === '') || b.rows.length - a.rows.length || compare(a.region, b.region));
}

/** Day 0 of the day numbers was a Thursday. */
function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -((((dayNumber(date) + 3) % WEEK) + WEEK) % WEEK));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
