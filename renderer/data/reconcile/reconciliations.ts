import type { Reconciliation } from '../../../shared/records/reconciliation.ts';
import { keepsOpen } from '../../../shared/reconcile/archive/open-questions.ts';
import type { Id } from '../../../shared/values/id.ts';
import { today } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';

/** Newest first. */
export async function reconciliations(): Promise<readonly Reconciliation[]> {
  return db.reconciliations.reverse().toArray();
}

export async function reconciliation(id: Id): Promise<Reconciliation | undefined> {
  return db.reconciliations.get(id);
}

/** §6.1.2 signed and put away; a `conflict` while a difference has neither an answer nor a name. */
export async function signReconciliation(id: Id, signedBy: string): Promise<Committed<void>> {
  return runCommand('signReconciliation', ['reconciliations', 'differences'], async (recorder) => {
    const differences = await db.differences.where('reconciliationId').equals(id).toArray();
    if (signedBy.trim() === '' || differences.some((each) => keepsOpen(each, today())))
      throw new OperationError('conflict', 'it is not through');
    await recorder.patch('reconciliations', id, { closedAt: recorder.at, signedBy: signedBy.trim() });
  });
}

/** Taken up again after it was signed. */
export async function reopenReconciliation(id: Id): Promise<Committed<void>> {
  return runCommand('reopenReconciliation', ['reconciliations'], (recorder) =>
    recorder.patch('reconciliations', id, { closedAt: null, signedBy: '' }),
  );
}

/** How far it is, counted by the index. */
export async function settledOf(id: Id): Promise<{ readonly settled: number; readonly total: number }> {
  const [total, settled] = await Promise.all([
    db.differences.where('reconciliationId').equals(id).count(),
    db.differences.where('[reconciliationId+state]').equals([id, 'resolved']).count(),
  ]);
  return { total, settled };
}
