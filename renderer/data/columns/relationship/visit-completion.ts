import { visitDue } from '../../../../shared/rules/4-relationship/index.ts';
import { GRADES } from '../../../../shared/rules/2-grading/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { dayNumber, fromDayNumber } from '../../../../shared/values/local-date.ts';
import type { VisitCompletion } from '../../relationship/visit-plan.ts';
import { NO_DAY } from '../customer-figures.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

type Counts = { -readonly [K in Exclude<keyof VisitCompletion, 'rep'>]: number };
type Outcome = Exclude<keyof Counts, 'due'>;

/** §4.1.1: what became of the visits that fell due between two days, by the grade of `asOf`. A visit before its window begins the cycle anew. */
export function visitCompletion(desk: RelationshipDesk, from: LocalDate, to: LocalDate, asOf: LocalDate): readonly VisitCompletion[] {
  const span = { from: dayNumber(from), to: dayNumber(to), today: dayNumber(asOf) };
  const counts = new Map<string, Counts>();
  const dueAfter = dueDays(desk, asOf);
  const first = firstDays(desk, asOf);
  for (const [slot, shown] of desk.customers.shown.entries()) {
    if (shown === undefined) continue;
    for (const outcome of outcomesOf(desk.store.visits.daysOf(slot), first(slot), (since) => dueAfter(slot, since), span)) {
      const own = counts.get(shown.salesRep) ?? { due: 0, inWindow: 0, late: 0, missed: 0, open: 0 };
      own.due += 1;
      own[outcome] += 1;
      counts.set(shown.salesRep, own);
    }
  }
  return [...counts].map(([rep, own]) => ({ rep, ...own })).sort((a, b) => (a.rep < b.rep ? -1 : 1));
}

interface Window {
  readonly early: number;
  readonly due: number;
  readonly late: number;
}

function outcomesOf(
  made: readonly number[],
  first: number,
  windowAfter: (since: number) => Window | null,
  { from, to, today }: { readonly from: number; readonly to: number; readonly today: number },
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  let since = first;
  let at = 0;
  while (since !== NO_DAY) {
    const window = windowAfter(since);
    if (window === null || window.due > to) break;
    while (at < made.length && (made[at] as number) <= since) at += 1;
    const visit = made[at];
    const early = visit !== undefined && visit < window.early;
    if (!early && window.due >= from) outcomes.push(outcomeOf(visit, window, today));
    if (visit === undefined) break;
    since = visit;
  }
  return outcomes;
}

function outcomeOf(visit: number | undefined, { late }: Window, today: number): Outcome {
  if (visit !== undefined && visit <= late) return 'inWindow';
  if (today <= late) return 'open';
  return visit === undefined ? 'missed' : 'late';
}

/** The window after a visit, by the customer's grade; few customers differ in both, so the rule is asked once for each. */
function dueDays(desk: RelationshipDesk, asOf: LocalDate): (slot: number, since: number) => Window | null {
  const { grades } = desk.visitDays(asOf);
  const parameters = desk.parameters(asOf);
  const known = new Map<number, Window | null>();
  return (slot, since) => {
    const rank = grades[slot] ?? -1;
    const grade = GRADES[rank];
    if (grade === undefined) return null;
    const key = since * GRADES.length + rank;
    let window = known.get(key);
    if (window === undefined) {
      const { dueOn, earliest, latest } = visitDue(grade, null, fromDayNumber(since), parameters);
      window =
        dueOn === null || earliest === null || latest === null
          ? null
          : { due: dayNumber(dueOn), early: dayNumber(earliest), late: dayNumber(latest) };
      known.set(key, window);
    }
    return window;
  };
}

/** What the first visit counts from: as if none had been made. */
function firstDays(desk: RelationshipDesk, asOf: LocalDate): (slot: number) => number {
  const { firstDay } = desk.state.standings.at(asOf).figures;
  const { since } = desk.customers;
  return (slot) => {
    const text = since.textOf(slot);
    if (text !== '') return dayNumber(text);
    const bought = firstDay[slot] ?? NO_DAY;
    return bought === NO_DAY ? desk.store.known.get(slot) : bought;
  };
}
