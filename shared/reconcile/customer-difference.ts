import type { Contact, Customer, CustomerDraft, CustomerPatch } from '../records/customer.ts';
import { foldText } from '../values/fold-text.ts';
import type { FieldChange } from './customer-match.ts';

type Plain = Pick<
  Customer,
  | 'code'
  | 'shortName'
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
  | 'since'
  | 'declaredAnnualKg'
  | 'ledgerGrade'
>;

const PLAIN: readonly (keyof Plain)[] = [
  'code',
  'shortName',
  'creditCode',
  'legalRepresentative',
  'industry',
  'subTrade',
  'region',
  'address',
  'businessScope',
  'phone',
  'email',
  'salesRep',
  'since',
  'declaredAnnualKg',
  'ledgerGrade',
];

export interface CustomerDifference {
  readonly patch: CustomerPatch;
  readonly changes: readonly FieldChange[];
}

export const NO_DIFFERENCE: CustomerDifference = { patch: {}, changes: [] };

/**
 * What a ledger would change about a customer. An empty cell never erases, another script or width is no difference, the name stays as it is stored,
 * notes and contacts are added to, never replaced.
 */
export function customerDifference(known: CustomerDraft, incoming: CustomerDraft): CustomerDifference {
  const patch: Record<string, unknown> = {};
  const changes: FieldChange[] = [];
  for (const field of PLAIN) {
    const after = incoming[field];
    const before = known[field];
    if (after === undefined || after === null || after === '' || sameValue(before, after)) continue;
    patch[field] = after;
    changes.push({ field, before: before ?? '', after });
  }
  const notes = notesWith(known.notes ?? '', incoming.notes ?? '');
  if (notes !== null) {
    patch['notes'] = notes;
    changes.push({ field: 'notes', before: known.notes ?? '', after: notes });
  }
  const added = contactsToAdd(known.contacts ?? [], incoming.contacts ?? []);
  if (added.length > 0) {
    patch['contacts'] = [...(known.contacts ?? []), ...added];
    changes.push({ field: 'contacts', before: (known.contacts ?? []).map(nameOf).join('、'), after: added.map(nameOf).join('、') });
  }
  return changes.length === 0 ? NO_DIFFERENCE : { patch, changes };
}

/** No field says something else: what one leaves empty the other may fill. */
export function canBeOneCustomer(a: CustomerDraft, b: CustomerDraft): boolean {
  return PLAIN.every((field) => isEmpty(a[field]) || isEmpty(b[field]) || sameValue(a[field], b[field]));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function sameValue(before: string | number | null | undefined, after: string | number | null | undefined): boolean {
  if (before === after) return true;
  return typeof before === 'string' && typeof after === 'string' && squeezed(before) === squeezed(after);
}

function squeezed(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

function notesWith(before: string, added: string): string | null {
  if (added === '' || squeezed(before).includes(squeezed(added))) return null;
  return before === '' ? added : `${before}\n${added}`;
}

function contactsToAdd(known: readonly Contact[], incoming: readonly Contact[]): readonly Contact[] {
  const names = new Set(known.map((contact) => squeezed(contact.name)));
  return incoming.filter((contact) => !names.has(squeezed(contact.name)));
}

function nameOf(contact: Contact): string {
  return contact.name;
}
