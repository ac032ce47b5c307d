import { dayState, isWeekend } from '../../../../shared/calendar/working-calendar.ts';
import { spreadVisits, visitTiming, type SpreadPlan, type VisitToPlan } from '../../../../shared/rules/4-relationship/index.ts';
import type { Id, LocalDate } from '../../../../shared/values/id.ts';
import { addDays, dayNumber, fromDayNumber } from '../../../../shared/values/local-date.ts';
import type { VisitPlan, VisitPlanQuery, VisitPlanRow } from '../../relationship/visit-plan.ts';
import { NO_DAY } from '../customer-figures.ts';
import { gradeOfRank, UNKNOWN } from '../standing-figures.ts';
import type { RelationshipDesk } from './relationship-desk.ts';
import { replanned } from './visit-standing.ts';
import type { VisitDays } from './visit-days.ts';

const DAYS_A_WEEK = 7;

/** A visit on the way to its day. */
interface Wanted {
  readonly slot: number;
  readonly visitId: Id;
  /** Of a booked one. */
  readonly on: LocalDate | null;
}

/** §4.1.1: booked visits on their days, and for each sales rep as many of the due ones as the working days of these weeks hold. */
export function visitPlan(desk: RelationshipDesk, { asOf, weeks, rep }: VisitPlanQuery): VisitPlan {
  const end = addDays(asOf, weeks * DAYS_A_WEEK - 1);
  const days = desk.visitDays(asOf);
  const worked = workedDays(desk, asOf, end);
  const { visitsPerDay: perDay, visitCatchUpDays: catchUpDays } = desk.parameters(asOf).values;
  const visits: VisitPlanRow[] = [];
  let left = 0;
  for (const wanted of byRep(desk, days, asOf, end, rep)) {
    const chosen = chosenFrom(wanted, days, worked.days.size * perDay);
    left += wanted.length - chosen.length;
    for (const row of spread(desk, days, chosen, { from: asOf, perDay, catchUpDays, isWorked: worked.isWorked }))
      if (row.on <= end) visits.push(row);
      else left += 1;
  }
  return {
    visits: visits.sort((a, b) => compare(a.on, b.on) || compare(a.region, b.region) || compare(a.name, b.name)),
    left,
    certain: worked.certain,
    perDay,
  };
}

/** Of each sales rep what is booked, and what falls due by the last day and is not booked. */
function byRep(
  { customers, store }: RelationshipDesk,
  days: VisitDays,
  asOf: LocalDate,
  end: LocalDate,
  rep: string | undefined,
): Iterable<readonly Wanted[]> {
  const reps = new Map<string, Wanted[]>();
  const add = (slot: number, wanted: Wanted): void => {
    const salesRep = customers.shown[slot]?.salesRep;
    if (salesRep === undefined || (rep !== undefined && salesRep !== rep)) return;
    const known = reps.get(salesRep);
    if (known === undefined) reps.set(salesRep, [wanted]);
    else known.push(wanted);
  };
  const booked = new Set<number>();
  for (const [slot, visits] of store.visits.booked)
    for (const { id, on } of visits) {
      if (on < asOf) continue;
      booked.add(slot);
      if (on <= end) add(slot, { slot, visitId: id, on });
    }
  const last = dayNumber(end);
  for (let slot = 0; slot < days.due.length; slot += 1) {
    const due = days.due[slot] as number;
    if (due !== NO_DAY && due - days.early <= last && !booked.has(slot)) add(slot, { slot, visitId: '', on: null });
  }
  return reps.values();
}

/** Booked ones all; of the others the better grades, then the longest due. */
function chosenFrom(wanted: readonly Wanted[], { grades, due }: VisitDays, capacity: number): readonly Wanted[] {
  const booked = wanted.filter(({ on }) => on !== null);
  const open = wanted
    .filter(({ on }) => on === null)
    .sort((a, b) => (grades[a.slot] ?? UNKNOWN) - (grades[b.slot] ?? UNKNOWN) || (due[a.slot] as number) - (due[b.slot] as number));
  return [...booked, ...open.slice(0, Math.max(0, capacity - booked.length))];
}

function spread(desk: RelationshipDesk, days: VisitDays, wanted: readonly Wanted[], how: SpreadPlan): readonly VisitPlanRow[] {
  const plan = wanted.map(({ slot, on }, index): VisitToPlan => {
    const due = days.due[slot] as number;
    const region = desk.customers.shown[slot]?.region ?? '';
    if (on !== null) return { key: String(index), region, earliest: on, dueOn: on, latest: on };
    return {
      key: String(index),
      region,
      earliest: fromDayNumber(due - days.early),
      dueOn: fromDayNumber(due),
      latest: fromDayNumber(due + days.late),
    };
  });
  return spreadVisits(plan, how).map(({ key, on, overfull }) => {
    const { slot, visitId, on: bookedOn } = wanted[Number(key)] as Wanted;
    const shown = desk.customers.shown[slot];
    const due = days.ruleOf(slot);
    const last = desk.store.visits.last.get(slot);
    return {
      customerId: desk.idOf(slot),
      name: shown?.name ?? '',
      region: shown?.region ?? '',
      salesRep: shown?.salesRep ?? '',
      grade: gradeOfRank(days.grades[slot] ?? UNKNOWN),
      due,
      timing: due === null ? 'asNeeded' : visitTiming(due, how.from),
      lastVisit: last === NO_DAY ? null : fromDayNumber(last),
      on: bookedOn ?? on,
      overfull,
      visitId,
      replanned: replanned(desk, slot, days.since[slot] ?? NO_DAY, how.from),
    };
  });
}

/** Days that are not known yet count as worked from Monday to Friday. */
function workedDays(
  { store }: RelationshipDesk,
  from: LocalDate,
  to: LocalDate,
): { readonly days: ReadonlySet<LocalDate>; readonly certain: boolean; readonly isWorked: (date: LocalDate) => boolean } {
  const isWorked = (date: LocalDate): boolean => {
    const state = dayState(date, store.calendar);
    return state === 'unknown' ? !isWeekend(date) : state === 'work';
  };
  const days = new Set<LocalDate>();
  let certain = true;
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (dayState(date, store.calendar) === 'unknown') certain = false;
    if (isWorked(date)) days.add(date);
  }
  return { days, certain, isWorked };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
