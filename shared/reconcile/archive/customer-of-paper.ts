import type { Contact, CustomerDraft, CustomerPatch } from '../../records/customer.ts';
import type { DifferenceRow, DifferingField, ReconciledLedger } from '../../records/reconciliation.ts';
import type { Id } from '../../values/id.ts';
import { checkCreditCode } from '../../values/credit-code.ts';
import { companyKey } from '../../values/company-name.ts';

/** Fields of a paper row that a customer has under the same name. */
const PLAIN = ['shortName', 'legalRepresentative', 'industry', 'phone', 'email', 'address', 'salesRep', 'since', 'creditCode'] as const;

type KnownCustomer = { readonly name: string; readonly formerNames: readonly string[]; readonly contacts: readonly Contact[] };

/** What taking the paper's word changes about a customer; the folder is another matter. A name that was borne before is kept as a former one, and a mistyped credit code is nobody's. */
export function customerPatch(
  known: KnownCustomer,
  fields: readonly DifferingField[],
  ledger: ReconciledLedger,
  contactId: Id,
): CustomerPatch {
  const patch: Record<string, unknown> = {};
  for (const { field, paper } of fields) {
    if (field === 'name') Object.assign(patch, renamed(known, String(paper)));
    else if (field === 'archiveNo' && ledger === 'customers') patch['code'] = String(paper);
    else if (field === 'grade') patch['ledgerGrade'] = paper;
    else if (field === 'annualPurchaseKg') patch['declaredAnnualKg'] = Number(paper);
    else if (field === 'contact') patch['contacts'] = [...known.contacts, contactNamed(String(paper), contactId)];
    else if (field === 'creditCode' && !checkCreditCode(String(paper)).ok) continue;
    else if (PLAIN.some((plain) => plain === field)) patch[field] = paper;
  }
  return patch;
}

/** A customer that so far only the paper has. */
export function customerOfPaper(
  { name, archiveNo, creditCode, fields }: DifferenceRow,
  ledger: ReconciledLedger,
  contactId: Id,
): CustomerDraft {
  const told = Object.entries({ ...fields, creditCode }).flatMap(([field, paper]) =>
    paper === '' ? [] : [{ field, paper, electronic: '' }],
  );
  return {
    ...customerPatch({ name, formerNames: [], contacts: [] }, told, ledger, contactId),
    name,
    code: ledger === 'customers' ? archiveNo : '',
    stage: 'active',
  };
}

function renamed({ name, formerNames }: KnownCustomer, now: string): CustomerPatch {
  const isOther = companyKey(name) !== companyKey(now) && !formerNames.includes(name);
  return { name: now, formerNames: isOther ? [...formerNames, name] : formerNames };
}

function contactNamed(name: string, id: Id): Contact {
  return { id, name, position: '', phone: '', email: '', salutation: '', birthday: null, notes: '' };
}
