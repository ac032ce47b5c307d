import type { DossierPrint } from '../../../shared/records/dossier-print.ts';
import { shortFingerprint } from '../../../shared/dossier/dossier-marks.ts';
import type { Id } from '../../../shared/values/id.ts';
import { logAccess } from '../access/access-log.ts';
import { newId } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';

export type DossierPrintDraft = Omit<DossierPrint, 'id' | 'at' | 'by' | 'spoiled'>;

/** Newest first. */
export async function dossierPrintsOf(customerId: Id): Promise<readonly DossierPrint[]> {
  return (await db.dossierPrints.where('customerId').equals(customerId).toArray()).sort((a, b) => b.at - a.at || b.copy - a.copy);
}

/** §6.3: before a copy leaves. When the log cannot be written, nothing may leave. */
export async function logDossier({ medium, customerId, sections, requestId, copy, copies, fingerprint }: DossierPrintDraft): Promise<void> {
  const which = medium === 'excel' ? 'xlsx' : `${medium} ${copy}/${copies}`;
  await logAccess({
    action: medium === 'paper' ? 'print' : 'export',
    customerId,
    sections,
    requestId,
    detail: `${which} ${shortFingerprint(fingerprint)}`,
  });
}

/** Once a copy has left. */
export async function recordDossierPrint(draft: DossierPrintDraft): Promise<Committed<DossierPrint>> {
  return runCommand('recordDossierPrint', ['dossierPrints'], async (recorder) => {
    const print: DossierPrint = { ...draft, id: newId(), at: recorder.at, by: recorder.who, spoiled: false };
    await recorder.create('dossierPrints', print);
    return print;
  });
}

/** The number of an access request, as it stands on its slip; '' without one. */
export async function requestNumberOf(requestId: Id): Promise<string> {
  return requestId === '' ? '' : ((await db.accessRequests.get(requestId))?.number ?? '');
}
