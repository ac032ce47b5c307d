import type { FoundDifferences } from '../../../shared/reconcile/archive/found-differences.ts';
import type { Difference, Reconciliation } from '../../../shared/records/reconciliation.ts';
import { newId } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';

type ReconciliationDraft = Omit<Reconciliation, 'id' | 'counts' | 'by' | 'startedAt' | 'closedAt' | 'signedBy'>;

/** One batch, which undo takes away whole. `step` is told of the rows written, and may throw to stop. */
export async function saveReconciliation(
  draft: ReconciliationDraft,
  { drafts, counts }: FoundDifferences,
  step: (done: number, total: number) => void = () => undefined,
): Promise<Committed<Reconciliation>> {
  return runCommand('saveReconciliation', ['reconciliations', 'differences'], async (recorder) => {
    const id = newId();
    const ids = drafts.map(() => newId());
    const reconciliation: Reconciliation = {
      ...draft,
      id,
      counts,
      by: recorder.who,
      startedAt: recorder.at,
      closedAt: null,
      signedBy: '',
    };
    const differences = drafts.map((found, at): Difference => ({
      ...found,
      candidates: found.candidates.map((each) => ({ ...each, listed: ids[each.listed - 1] ?? '' })),
      id: ids[at] as string,
      reconciliationId: id,
      owner: recorder.who,
      state: 'open',
      resolution: '',
      notes: '',
      postponedUntil: null,
      resolvedBy: '',
      resolvedAt: null,
      createdAt: recorder.at,
      updatedAt: recorder.at,
    }));
    let done = 0;
    await recorder.createMany('differences', differences, (rows) => step((done += rows), differences.length));
    await recorder.create('reconciliations', reconciliation);
    return reconciliation;
  });
}
