import type { DossierAfterSales } from '../../../shared/dossier/dossier-input.ts';
import type { Id } from '../../../shared/values/id.ts';
import { db } from '../db.ts';
import { causeKey } from '../relationship/cause-key.ts';
import { serviceRequestsOf } from '../relationship/service-requests.ts';
import { visitsOf } from '../relationship/visits.ts';

/** §4: what is on file, with the measures that stand for a cause of this customer's complaints. */
export async function afterSalesOf(customerId: Id): Promise<DossierAfterSales> {
  const [visits, complaints, requests, measures] = await Promise.all([
    visitsOf(customerId),
    db.complaints.where('customerId').equals(customerId).toArray(),
    serviceRequestsOf(customerId),
    db.improvementMeasures.toArray(),
  ]);
  const causes = new Set(complaints.filter(({ cause }) => cause !== '').map(({ cause }) => causeKey(cause)));
  return { visits, complaints, requests, measures: measures.filter(({ cause }) => causes.has(causeKey(cause))) };
}
