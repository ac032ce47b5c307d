import type { TodayItem } from '../../../../shared/rules/4-relationship/index.ts';
import { dateOfTime } from '../../../../shared/values/local-time.ts';
import { addDays, dayNumber } from '../../../../shared/values/local-date.ts';
import type { CalendarQuery, TodayRow } from '../../relationship/today-list.ts';
import { NO_DAY } from '../customer-figures.ts';
import { CandidateList } from './candidate-list.ts';
import { itemAt, type Candidates } from './candidates.ts';
import type { RelationshipDesk } from './relationship-desk.ts';
import { rowOf } from './single-work.ts';
import { isTheirs, type TodayBoard } from './today-board.ts';

/** As much as a month of a calendar can show. */
const MOST = 5_000;

/** Everything whose day lies between two days, as things stand now. After `ready`. */
export function calendarItems(board: TodayBoard, { from, to, now, who, me }: CalendarQuery): readonly TodayRow[] {
  const { desk } = board;
  const asOf = dateOfTime(now);
  const grades = desk.grades(asOf);
  const days = { first: dayNumber(from), last: dayNumber(to) };
  const ahead = to > asOf ? to : asOf;
  const many = [
    visitsBetween(desk, asOf, days),
    board.papers.contracts(asOf, ahead),
    board.papers.evidence(asOf, ahead),
    board.assessments.candidates(asOf, ahead),
  ];
  const items: TodayItem[] = board.single.items(asOf, ahead, now).filter(({ dueOn }) => dueOn >= from && dueOn <= to);
  for (const candidates of many)
    for (const [index, due] of candidates.due.entries()) {
      if (due < days.first || due > days.last) continue;
      if (items.length >= MOST) break;
      items.push(itemAt(candidates, index, desk, grades));
    }
  return items
    .filter((item) => isTheirs(item, who, me))
    .map((item) => rowOf(item, item.customerId === '' ? '' : desk.nameOf(desk.credit.slotOf(item.customerId)), asOf, now))
    .sort((a, b) => compare(a.dueOn + a.dueAt, b.dueOn + b.dueAt) || compare(a.key, b.key));
}

/** §4.1.1 on the day they are due; a customer with a booking has that. */
function visitsBetween(
  desk: RelationshipDesk,
  asOf: string,
  { first, last }: { readonly first: number; readonly last: number },
): Candidates {
  const days = desk.visitDays(asOf);
  const list = new CandidateList();
  for (let slot = 0; slot < days.due.length; slot += 1) {
    const due = days.due[slot] as number;
    if (due === NO_DAY || due < first || due > last || desk.store.visits.booked.has(slot)) continue;
    const since = addDays('1970-01-01', days.since[slot] as number);
    list.add(slot, due, { subject: since, recordId: '', about: '' });
  }
  return list.candidates('visit');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
