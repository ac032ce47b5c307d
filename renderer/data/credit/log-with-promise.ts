import type { DunningAction } from '../../../shared/records/dunning-action.ts';
import { newId, today } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import type { DunningDraft, PromiseDraft } from './dunning.ts';

/** A step and the promise it brought, in one batch, so that one undo takes both back. Refuses what `logDunning` and `savePromise` refuse. */
export async function logWithPromise(draft: DunningDraft, promise: PromiseDraft | null): Promise<Committed<DunningAction>> {
  if (draft.doneOn > today()) throw new RangeError('a step that was taken is not in the future');
  if (draft.nextOn !== null && draft.nextOn <= draft.doneOn) throw new RangeError('the next day comes after this one');
  if (promise && (promise.amountFen <= 0 || promise.dueOn < promise.madeOn))
    throw new RangeError('a promise needs an amount and a day to come');
  return runCommand('logDunning', ['dunningActions', 'paymentPromises'], async (recorder) => {
    const action: DunningAction = { ...draft, id: newId(), createdAt: recorder.at };
    await recorder.create('dunningActions', action);
    if (promise)
      await recorder.create('paymentPromises', { ...promise, id: promise.id ?? newId(), withdrawn: false, createdAt: recorder.at });
    return action;
  });
}
