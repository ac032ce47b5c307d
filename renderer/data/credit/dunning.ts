import type { DunningAction } from '../../../shared/records/dunning-action.ts';
import type { PaymentPromise } from '../../../shared/records/payment-promise.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { newId, today } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import type { CollectionRow, PromiseRow } from './collection-row.ts';

export type { CollectionRow, PromiseRow } from './collection-row.ts';

export type DunningDraft = Omit<DunningAction, 'id' | 'createdAt'>;
/** With the id of an existing promise it replaces it. */
export type PromiseDraft = Omit<PaymentPromise, 'id' | 'createdAt' | 'withdrawn'> & { readonly id?: Id };

/** §5.3.2: everybody with something overdue; those with a step due first, by the most money and the most days. `mine`: one sales rep's (§5.3.1). */
export async function collectionList(asOf: LocalDate, filter: { readonly mine?: string } = {}): Promise<readonly CollectionRow[]> {
  return askColumns('collectionList', asOf, filter);
}

/** How many of them have a step due on the day: for the navigation and the day's list. */
export async function collectionsDue(asOf: LocalDate): Promise<number> {
  return askColumns('collectionsDue', asOf);
}

/** Newest first. */
export async function dunningOf(customerId: Id): Promise<readonly DunningAction[]> {
  const rows = await db.dunningActions.where('customerId').equals(customerId).toArray();
  return rows.sort((a, b) => (a.doneOn === b.doneOn ? b.createdAt - a.createdAt : a.doneOn < b.doneOn ? 1 : -1));
}

/** Throws RangeError for a day to come, or a next day that is not after it. */
export async function logDunning(draft: DunningDraft): Promise<Committed<DunningAction>> {
  const { value, ...committed } = await logDunningMany([draft]);
  return { ...committed, value: value[0] as DunningAction };
}

/** One batch: the letters of one print. */
export async function logDunningMany(drafts: readonly DunningDraft[]): Promise<Committed<readonly DunningAction[]>> {
  for (const { doneOn, nextOn } of drafts) {
    if (doneOn > today()) throw new RangeError('a step that was taken is not in the future');
    if (nextOn !== null && nextOn <= doneOn) throw new RangeError('the next day comes after this one');
  }
  return runCommand('logDunning', ['dunningActions'], async (recorder) => {
    const actions = drafts.map((draft): DunningAction => ({ ...draft, id: newId(), createdAt: recorder.at }));
    await recorder.createMany('dunningActions', actions);
    return actions;
  });
}

/** Newest first, with what has become of each by that day. */
export async function promisesOf(customerId: Id, asOf: LocalDate): Promise<readonly PromiseRow[]> {
  return askColumns('promisesOf', customerId, asOf);
}

/** Throws RangeError for no amount, or a day before the promise was made. */
export async function savePromise(draft: PromiseDraft): Promise<Committed<PaymentPromise>> {
  if (draft.amountFen <= 0) throw new RangeError('a promise needs an amount');
  if (draft.dueOn < draft.madeOn) throw new RangeError('a promise is for a day to come');
  return runCommand('savePromise', ['paymentPromises'], async (recorder) => {
    const before = draft.id === undefined ? undefined : await db.paymentPromises.get(draft.id);
    const promise: PaymentPromise = { ...draft, id: draft.id ?? newId(), withdrawn: false, createdAt: before?.createdAt ?? recorder.at };
    await recorder.put('paymentPromises', promise);
    return promise;
  });
}

export async function withdrawPromise(id: Id): Promise<Committed<void>> {
  return runCommand('withdrawPromise', ['paymentPromises'], (recorder) => recorder.patch('paymentPromises', id, { withdrawn: true }));
}

/** Open ones and those that were not kept, by the day they are or were due. */
export async function promisesDue(asOf: LocalDate): Promise<readonly PromiseRow[]> {
  return askColumns('promisesDue', asOf);
}
