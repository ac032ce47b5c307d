import { GRADES } from '../../../../shared/rules/2-grading/index.ts';
import type { QuickAgeing } from '../../../../shared/rules/5-credit/index.ts';
import { foldText } from '../../../../shared/values/fold-text.ts';
import type { AgeingOrderColumn, AgeingQuery } from '../../credit/ageing-query.ts';
import type { CustomerSort } from '../customer-sort.ts';
import { UNKNOWN } from '../standing-figures.ts';
import type { Standings, Stores } from '../standings.ts';

const BANDS = 6;

/** Customers with something open or an advance that pass the filter. */
export function ageingSlots(query: AgeingQuery, ageing: QuickAgeing, standings: Standings, stores: Stores): Uint32Array {
  const { openFen, advanceFen, overdueFen } = ageing;
  const { filter = {} } = query;
  const passes = passing(filter, standings, stores);
  const overdueOnly = filter.overdueOnly === true;
  const slots = new Uint32Array(openFen.length);
  let found = 0;
  for (let slot = 0; slot < openFen.length; slot += 1) {
    if (openFen[slot] === 0 && advanceFen[slot] === 0) continue;
    if ((overdueOnly && overdueFen[slot] === 0) || (passes !== null && !passes(slot))) continue;
    slots[found] = slot;
    found += 1;
  }
  return slots.slice(0, found);
}

/** By a column of figures, those that are alike by what is open; or by name, customers without one last. */
export function orderSlots(
  slots: Uint32Array,
  { by, descending }: { readonly by: AgeingOrderColumn; readonly descending: boolean },
  ageing: QuickAgeing,
  names: () => ReturnType<CustomerSort['by']>,
): Uint32Array {
  const sign = descending ? -1 : 1;
  if (by === 'name') {
    const left = new Set(slots);
    const named = names().known.filter((slot) => left.delete(slot));
    if (descending) named.reverse();
    return Uint32Array.from([...named, ...left]);
  }
  const value = figureOf(by, ageing);
  const { openFen } = ageing;
  return slots.toSorted((a, b) => sign * (value(a) - value(b)) || sign * ((openFen[a] as number) - (openFen[b] as number)) || a - b);
}

function figureOf(by: Exclude<AgeingOrderColumn, 'name'>, ageing: QuickAgeing): (slot: number) => number {
  if (typeof by === 'number') return (slot) => ageing.bandsFen[slot * BANDS + by] as number;
  const column = { open: ageing.openFen, overdue: ageing.overdueFen, oldest: ageing.oldestDays, advance: ageing.advanceFen }[by];
  return (slot) => column[slot] as number;
}

/** Null when nothing filters. */
function passing(
  { salesRep, region, grade, text = '' }: NonNullable<AgeingQuery['filter']>,
  standings: Standings,
  { customers: { shown } }: Stores,
): ((slot: number) => boolean) | null {
  const [reps, regions] = [wanted(salesRep), wanted(region)];
  const grades = wanted(grade?.map((each) => GRADES.indexOf(each)));
  const sought = foldText(text.trim());
  if (reps === null && regions === null && grades === null && sought === '') return null;
  return (slot) =>
    (reps === null || reps.has(shown[slot]?.salesRep ?? '')) &&
    (regions === null || regions.has(shown[slot]?.region ?? '')) &&
    (grades === null || grades.has(standings.grade[slot] ?? UNKNOWN)) &&
    (sought === '' || foldText(`${shown[slot]?.name ?? ''} ${shown[slot]?.shortName ?? ''}`).includes(sought));
}

function wanted<T>(values: readonly T[] | undefined): ReadonlySet<T> | null {
  return values === undefined || values.length === 0 ? null : new Set(values);
}
