import type { Suspension } from '../../../shared/records/suspension.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { askColumns, commandInWorker } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import type { LongOverdueRow } from './long-overdue-row.ts';

export type { LongOverdueRow } from './long-overdue-row.ts';

/** §5.3.3: by days overdue, most first; also customers with a measure that may be lifted. */
export async function longOverdueList(asOf: LocalDate): Promise<readonly LongOverdueRow[]> {
  return askColumns('longOverdueList', asOf);
}

/** Proposes what the rules ask for and opens a reassessment where none is open. The value: the new proposals' ids. */
export async function proposeMeasures(customerIds: readonly Id[] | 'all', asOf: LocalDate): Promise<Committed<readonly Id[]>> {
  return commandInWorker('proposeMeasures', customerIds, asOf);
}

/** Of a proposal only, else `conflict`; a refusal throws RangeError without a reason. */
export async function decideMeasure(
  id: Id,
  decision: 'approved' | 'refused',
  { from, reason }: { readonly from: LocalDate; readonly reason: string },
): Promise<Committed<Suspension>> {
  if (decision === 'refused' && reason.trim() === '') throw new RangeError('a refusal needs a reason');
  return change('decideMeasure', id, 'proposed', (_, { who, at }) => ({
    state: decision,
    from: decision === 'approved' ? from : null,
    reason: reason.trim(),
    decidedBy: who,
    decidedAt: at,
  }));
}

/** Of an approved measure only; it counts no more from `on` on. The reason is put after the one of the decision. Throws RangeError without a reason. */
export async function liftMeasure(id: Id, on: LocalDate, reason: string): Promise<Committed<Suspension>> {
  if (reason.trim() === '') throw new RangeError('lifting a measure needs a reason');
  return change('liftMeasure', id, 'approved', (measure, { who }) => ({
    state: 'lifted',
    liftedOn: on,
    liftedBy: who,
    reason: [measure.reason, reason.trim()].filter((text) => text !== '').join('\n'),
  }));
}

/** Newest first. */
export async function suspensionsOf(customerId: Id): Promise<readonly Suspension[]> {
  const rows = await db.suspensions.where('customerId').equals(customerId).toArray();
  return rows.sort((a, b) => b.proposedAt - a.proposedAt);
}

async function change(
  command: string,
  id: Id,
  from: Suspension['state'],
  patchOf: (measure: Suspension, recorder: { readonly who: string; readonly at: number }) => Partial<Suspension>,
): Promise<Committed<Suspension>> {
  return runCommand(command, ['suspensions'], async (recorder) => {
    const measure = await db.suspensions.get(id);
    if (measure?.state !== from) throw new OperationError('conflict', `measure ${id} is ${measure?.state ?? 'gone'}`);
    const patch = patchOf(measure, recorder);
    await recorder.patch('suspensions', id, patch);
    return { ...measure, ...patch };
  });
}
