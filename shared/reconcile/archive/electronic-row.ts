import { placeText } from '../../archive/place-text.ts';
import type { ArchiveFolder } from '../../records/archive-folder.ts';
import type { Customer } from '../../records/customer.ts';
import type { ReconciledLedger } from '../../records/reconciliation.ts';
import type { ReconcileRow } from '../rows/reconcile-row.ts';

/** §6.2.2: a customer as the electronic side of a reconciliation; `folders`: the customer's own. Its number is that of the first folder, else the customer's. */
export function electronicRow(customer: Customer, folders: readonly ArchiveFolder[], ledger: ReconciledLedger): ReconcileRow {
  const { id, name, formerNames, creditCode, code } = customer;
  const folder = ledger === 'archive' ? keptFolders(folders)[0] : undefined;
  return {
    key: id,
    name,
    formerNames,
    creditCode,
    archiveNo: folder?.number ?? code,
    fields: filled({
      ...identityOf(customer),
      ...(folder === undefined ? {} : { location: placeText(folder.place), pages: folder.pages ?? '' }),
      ...(ledger === 'customers' ? listFields(customer) : {}),
    }),
  };
}

/** By volume, without those that were destroyed. */
export function keptFolders(folders: readonly ArchiveFolder[]): readonly ArchiveFolder[] {
  return folders.filter(({ destroyedOn }) => destroyedOn === null).toSorted((a, b) => a.volume - b.volume || (a.id < b.id ? -1 : 1));
}

/** What tells namesakes apart; compared where the paper says it, too. */
function identityOf({ legalRepresentative, phone, address }: Customer): ReconcileRow['fields'] {
  return { legalRepresentative, phone, address };
}

function listFields({ shortName, industry, contacts, email, ledgerGrade, salesRep, declaredAnnualKg, since }: Customer) {
  return {
    shortName,
    industry: industry ?? '',
    contact: contacts[0]?.name ?? '',
    email,
    grade: ledgerGrade ?? '',
    salesRep,
    annualPurchaseKg: declaredAnnualKg ?? '',
    since: since ?? '',
  };
}

function filled(fields: ReconcileRow['fields']): ReconcileRow['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
