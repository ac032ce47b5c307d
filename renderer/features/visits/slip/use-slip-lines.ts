import { useTranslations } from 'use-intl';
import { dateOfTime } from '../../../../shared/values/local-time.ts';
import { useFormat } from '../../../ui/format.ts';
import type { SlipFacts } from './use-slip-facts.ts';

/** What is known, line by line; what nobody has told has no line. */
export function useSlipLines(facts: SlipFacts): readonly (readonly [label: string, text: string])[] {
  const t = useTranslations('visits.slip');
  const words = useTranslations('words.grade');
  const kinds = useTranslations('complaints.kind');
  const format = useFormat();
  const { customer, grade, lastVisit, lastComplaint, overdueFen, points, birthdays, questions } = facts;
  const lines: (readonly [string, string])[] = [];
  if (grade !== null) lines.push([t('grade'), words(grade)]);
  const contacts = customer.contacts.slice(0, 3).map(({ name, position, phone }) => [name, position, phone].filter(Boolean).join(' '));
  if (contacts.length > 0) lines.push([t('contacts'), contacts.join('; ')]);
  lines.push([t('lastVisit'), lastVisit === null ? t('none') : format.date(lastVisit)]);
  lines.push([t('lastComplaint'), lastComplaint === null ? t('none') : complaintText(lastComplaint)]);
  if (overdueFen !== null) lines.push([t('overdue'), t('yuan', { amount: format.money(overdueFen) })]);
  lines.push([t('points'), format.integer(points)]);
  if (birthdays.length > 0) lines.push([t('birthday'), birthdays.slice(0, 3).map(birthdayText).join('; ')]);
  if (questions.length > 0) lines.push([t('questions'), questions.join('; ')]);
  return lines;
  function complaintText({ no, kind, receivedAt, content }: NonNullable<SlipFacts['lastComplaint']>): string {
    return [no, format.date(dateOfTime(receivedAt)), kinds(kind), content].filter(Boolean).join(' · ');
  }
  function birthdayText({ name, on, lunar }: SlipFacts['birthdays'][number]): string {
    const text = t('birthdayLine', { name, date: format.date(on) });
    return lunar ? `${text} (${t('lunar')})` : text;
  }
}
