import type { Contact } from '../../../../../shared/records/customer.ts';
import { foldWidth } from '../../../../../shared/values/fold-text.ts';
import { failed, ok, type Result } from '../../../../../shared/values/result.ts';
import type { PartProblems } from '../../fields/part-form.tsx';
import { readField } from '../../fields/read-field.ts';

/** Form of address and birthday have a form of their own. */
type ContactField = Exclude<keyof Contact, 'id' | 'salutation' | 'birthday'>;

/** A typed contact; phone and e-mail are checked as those of the customer are. */
export function readContact(
  values: Readonly<Record<ContactField, string>>,
): Result<Pick<Contact, ContactField>, PartProblems<ContactField>> {
  const phone = readField('phone', values.phone);
  const email = readField('email', values.email);
  const name = foldWidth(values.name);
  const problems: PartProblems<ContactField> = {
    ...(name === '' ? { name: { code: 'nameMissing', values: {} } } : {}),
    ...(phone.ok ? {} : { phone: phone.error }),
    ...(email.ok ? {} : { email: email.error }),
  };
  if (Object.keys(problems).length > 0 || !phone.ok || !email.ok) return failed(problems);
  return ok({
    name,
    position: foldWidth(values.position),
    phone: phone.value.phone ?? '',
    email: email.value.email ?? '',
    notes: values.notes.trim(),
  });
}
