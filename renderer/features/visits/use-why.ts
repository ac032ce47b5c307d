import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../shared/values/id.ts';
import type { VisitPlanRow, VisitStanding } from '../../data/relationship/visits.ts';
import { useFormat } from '../../ui/format.ts';

type Why = Pick<VisitPlanRow, 'due' | 'lastVisit' | 'replanned'> & Partial<Pick<VisitStanding, 'bookedOn'>>;

/** §4.1.1 why a customer is due, part by part: the rule of its grade, what it counts from, the day, the days that count as in time. */
export function useWhy(): (why: Why) => readonly string[] {
  const t = useTranslations('visits.why');
  const words = useTranslations('words.grade');
  const format = useFormat();
  return ({ due, lastVisit, bookedOn, replanned }) => {
    if (due === null) return [t('noGrade'), ...(lastVisit === null ? [] : [t('last', { date: format.date(lastVisit) })])];
    const grade = words(due.grade);
    const parts = [due.everyMonths === 0 ? t('asNeeded', { grade }) : t('rule', { grade, months: due.everyMonths })];
    parts.push(lastVisit === null ? t('never', { date: format.date(due.since) }) : t('last', { date: format.date(lastVisit) }));
    if (due.dueOn !== null) parts.push(t('due', { date: format.date(due.dueOn) }));
    if (due.earliest !== null && due.latest !== null)
      parts.push(t('window', { from: format.date(due.earliest), to: format.date(due.latest) }));
    if (bookedOn) parts.push(t('booked', { date: format.date(bookedOn) }));
    if (replanned) parts.push(replannedText(replanned));
    return parts;
  };
  function replannedText({ from, to, on, wasDueOn }: NonNullable<VisitStanding['replanned']>): string {
    const date = (day: LocalDate): string => format.date(day);
    const change = { date: date(on), before: words(from), after: words(to) };
    return wasDueOn === null ? t('replanned', change) : t('replannedFrom', { ...change, was: date(wasDueOn) });
  }
}
