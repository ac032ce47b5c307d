import type { Contact } from '../../../../../shared/records/customer.ts';
import { foldWidth } from '../../../../../shared/values/fold-text.ts';
import { failed, ok, type Result } from '../../../../../shared/values/result.ts';
import type { PartProblems } from '../../fields/part-form.tsx';
import { readField } from '../../fields/read-field.ts';
import { readBirthday } from './read-birthday.ts';

export type ContactField = Exclude<keyof Contact, 'id'> | 'calendar';

/** A typed contact; phone and e-mail are checked as those of the customer are. */
export function readContact(values: Readonly<Record<ContactField, string>>): Result<Omit<Contact, 'id'>, PartProblems<ContactField>> {
  const phone = readField('phone', values.phone);
  const email = readField('email', values.email);
  const birthday = readBirthday(values.birthday, values.calendar);
  const name = foldWidth(values.name);
  const problems: PartProblems<ContactField> = {
    ...(name === '' ? { name: { code: 'nameMissing', values: {} } } : {}),
    ...(phone.ok ? {} : { phone: phone.error }),
    ...(email.ok ? {} : { email: email.error }),
    ...(birthday.ok ? {} : { birthday: birthday.error }),
  };
  if (Object.keys(problems).length > 0 || !phone.ok || !email.ok || !birthday.ok) return failed(problems);
  return ok({
    name,
    position: foldWidth(values.position),
    salutation: foldWidth(values.salutation),
    phone: phone.value.phone ?? '',
    email: email.value.email ?? '',
    birthday: birthday.value,
    notes: values.notes.trim(),
  });
}
