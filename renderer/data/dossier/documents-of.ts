import type { DossierDocuments } from '../../../shared/dossier/dossier-input.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { archiveOf } from '../archive/archives.ts';

/** §6.1.1: slots and papers of a customer's archive on a day. */
export async function documentsOf(customerId: Id, asOf: LocalDate): Promise<DossierDocuments> {
  const { slots, others } = await archiveOf(customerId, asOf);
  return { slots, others };
}
