import type { Customer, CustomerDraft } from '../../shared/records/customer.ts';
import type { Id, Instant } from '../../shared/values/id.ts';

/** A whole row from what a form or a ledger says; what it does not say is unknown. */
export function newCustomer(draft: CustomerDraft, id: Id, at: Instant, batch: Id): Customer {
  return {
    id,
    code: draft.code ?? '',
    name: draft.name,
    shortName: draft.shortName ?? '',
    formerNames: draft.formerNames ?? [],
    creditCode: draft.creditCode ?? '',
    legalRepresentative: draft.legalRepresentative ?? '',
    industry: draft.industry ?? null,
    subTrade: draft.subTrade ?? '',
    region: draft.region ?? '',
    address: draft.address ?? '',
    businessScope: draft.businessScope ?? '',
    phone: draft.phone ?? '',
    email: draft.email ?? '',
    salesRep: draft.salesRep ?? '',
    stage: draft.stage ?? 'prospect',
    since: draft.since ?? null,
    declaredAnnualKg: draft.declaredAnnualKg ?? null,
    ledgerGrade: draft.ledgerGrade ?? null,
    notes: draft.notes ?? '',
    contacts: draft.contacts ?? [],
    needs: draft.needs ?? [],
    createdAt: at,
    updatedAt: at,
    createdBatch: batch,
  };
}
