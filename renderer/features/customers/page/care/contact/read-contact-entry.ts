import { CONTACT_CHANNELS, type ContactEntry } from '../../../../../../shared/records/contact-entry.ts';
import { failed, ok, type Result } from '../../../../../../shared/values/result.ts';
import { isLocalTime, type LocalTime } from '../../../../../../shared/values/local-time.ts';
import type { ContactEntryProblem } from '../../../../../data/relationship/contacts-log.ts';
import type { PartProblems } from '../../../fields/part-form.tsx';
import type { FieldProblem } from '../../../fields/read-field.ts';

export type EntryField = 'channel' | 'direction' | 'contact' | 'subject' | 'asks' | 'at' | 'answeredAt' | 'by';

/** Nothing was asked, the customer waits, or it was answered. */
export const ASKS = ['no', 'waits', 'answered'] as const;

type TypedEntry = Omit<ContactEntry, 'id' | 'createdAt' | 'customerId'>;

/** §4.1.2: one contact, not later than now; an answer does not come before its question. */
export function readContactEntry(
  values: Readonly<Record<EntryField, string>>,
  now: LocalTime,
): Result<TypedEntry, PartProblems<EntryField>> {
  const channel = CONTACT_CHANNELS.find((each) => each === values.channel) ?? 'call';
  const { at, answeredAt } = values;
  const answered = values.asks === 'answered';
  const problems: PartProblems<EntryField> = {
    ...(values.subject.trim() === '' ? { subject: said('subjectMissing') } : {}),
    ...(values.by.trim() === '' ? { by: said('responsibleMissing') } : {}),
    ...timeProblem('at', at, now),
    ...(answered ? timeProblem('answeredAt', answeredAt, now) : {}),
    ...(answered && isLocalTime(answeredAt) && isLocalTime(at) && answeredAt < at ? { answeredAt: said('beforeAsked') } : {}),
  };
  if (Object.keys(problems).length > 0) return failed(problems);
  return ok({
    channel,
    direction: values.direction === 'in' ? 'in' : 'out',
    contact: values.contact.trim(),
    subject: values.subject.trim(),
    by: values.by.trim(),
    at,
    asks: values.asks !== 'no',
    answeredAt: answered ? answeredAt : null,
  });
}

export function entryProblems(problems: readonly ContactEntryProblem[]): PartProblems<EntryField> {
  return Object.fromEntries(
    problems.map(({ field, code }) => [
      field === 'customerId' ? 'subject' : field,
      said(code === 'required' ? 'responsibleMissing' : code === 'notATime' ? 'notATime' : code === 'future' ? 'afterNow' : 'beforeAsked'),
    ]),
  );
}

function timeProblem(field: 'at' | 'answeredAt', time: string, now: LocalTime): PartProblems<EntryField> {
  if (!isLocalTime(time)) return { [field]: said('notATime') };
  return time > now ? { [field]: said('afterNow') } : {};
}

function said(code: FieldProblem['code']): FieldProblem {
  return { code, values: {} };
}
