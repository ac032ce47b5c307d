import type { CustomerDraft, CustomerPatch } from '../../../../shared/records/customer.ts';
import { foldWidth } from '../../../../shared/values/fold-text.ts';
import { failed, ok, type Result } from '../../../../shared/values/result.ts';
import { newId } from '../../../data/clock.ts';
import { checkField } from '../fields/check-field.ts';
import type { EditableField } from '../fields/editable-field.ts';
import type { FieldProblem } from '../fields/read-field.ts';

export type NewField = Exclude<EditableField, 'subTrade' | 'businessScope' | 'declaredAnnualKg'> | 'contact';
export type NewProblems = Readonly<Partial<Record<NewField, FieldProblem>>>;

export const FIRST_FIELDS: readonly NewField[] = ['name', 'phone', 'contact', 'industry', 'creditCode', 'region', 'salesRep'];
export const FOLDED_FIELDS: readonly NewField[] = [
  'shortName',
  'code',
  'stage',
  'email',
  'address',
  'legalRepresentative',
  'since',
  'notes',
];

/** The typed form as a draft of a customer, or everything that keeps it from being saved. The person named becomes the first contact. */
export async function readNewCustomer(values: Readonly<Record<NewField, string>>): Promise<Result<CustomerDraft, NewProblems>> {
  const fields = [...FIRST_FIELDS, ...FOLDED_FIELDS].filter((field): field is Exclude<NewField, 'contact'> => field !== 'contact');
  const problems: Partial<Record<NewField, FieldProblem>> = {};
  const patches: CustomerPatch[] = [];
  for (const field of fields) {
    const checked = await checkField(field, values[field], null);
    if (checked.ok) patches.push(checked.value);
    else problems[field] = checked.error;
  }
  if (Object.keys(problems).length > 0) return failed(problems);
  const draft: CustomerDraft = Object.assign({ name: '' }, ...patches);
  const contact = foldWidth(values.contact);
  return ok(
    contact === ''
      ? draft
      : {
          ...draft,
          contacts: [
            { id: newId(), name: contact, position: '', phone: draft.phone ?? '', email: '', salutation: '', birthday: null, notes: '' },
          ],
        },
  );
}
