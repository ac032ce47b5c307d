import type { VisitPlanRow } from '../../../data/relationship/visits.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { weeksOf } from './weeks-of.ts';

/** A line of the plan: the head of a week, the head of a region inside it, or a visit. */
export type PlanItem =
  | { readonly is: 'week'; readonly key: string; readonly from: LocalDate; readonly to: LocalDate; readonly count: number }
  | { readonly is: 'region'; readonly key: string; readonly region: string; readonly rows: readonly VisitPlanRow[] }
  | { readonly is: 'visit'; readonly key: string; readonly row: VisitPlanRow };

/** Weeks, regions and visits one under the other, so that only those that are seen need be drawn. */
export function planItems(weeks: ReturnType<typeof weeksOf>): readonly PlanItem[] {
  const items: PlanItem[] = [];
  for (const { from, to, rows, groups } of weeks) {
    items.push({ is: 'week', key: from, from, to, count: rows.length });
    for (const { region, rows: own } of groups) {
      if (region !== null) items.push({ is: 'region', key: `${from} ${region}`, region, rows: own });
      for (const row of own) items.push({ is: 'visit', key: `${row.customerId}/${row.visitId}`, row });
    }
  }
  return items;
}
