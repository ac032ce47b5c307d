import type { Customer } from '../../../../shared/records/customer.ts';

/** Fields of a customer that are edited as one text. */
export type EditableField =
  | 'name'
  | 'shortName'
  | 'code'
  | 'creditCode'
  | 'legalRepresentative'
  | 'industry'
  | 'subTrade'
  | 'region'
  | 'address'
  | 'businessScope'
  | 'phone'
  | 'email'
  | 'salesRep'
  | 'stage'
  | 'since'
  | 'declaredAnnualKg'
  | 'notes';

export const LONG_FIELDS: readonly EditableField[] = ['businessScope', 'notes'];

/** The field as it is typed: choices by their word in the code, weights in tonnes. */
export function typedText(customer: Pick<Customer, EditableField>, field: EditableField): string {
  const value = customer[field];
  if (value === null) return '';
  return field === 'declaredAnnualKg' ? String(Number(value) / 1000) : String(value);
}
