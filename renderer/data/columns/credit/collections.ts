import { dunningDue, promiseStates, type Account, type PromiseOutcome } from '../../../../shared/rules/5-credit/index.ts';
import { DUNNING_STEPS } from '../../../../shared/records/dunning-action.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { CollectionRow, PromiseRow } from '../../credit/collection-row.ts';
import type { CustomerCredit } from './customer-credit.ts';

/** §5.3.2: everybody with something overdue; those with a step due first, the gravest step and the most money first. `mine`: of one sales rep (§5.3.1). */
export function collectionList(credit: CustomerCredit, asOf: LocalDate, { mine }: { readonly mine?: string }): readonly CollectionRow[] {
  const { overdueFen } = credit.cache.credit.ageing.at(asOf, 'dueOn');
  const rows: CollectionRow[] = [];
  for (let slot = 0; slot < overdueFen.length; slot += 1) {
    if (overdueFen[slot] === 0 || (mine !== undefined && credit.salesRepOf(slot) !== mine)) continue;
    const row = collectionRow(credit, slot, asOf);
    if (row !== null) rows.push(row);
  }
  const rank = ({ stepDue }: CollectionRow): number => (stepDue === null ? -1 : DUNNING_STEPS.indexOf(stepDue));
  return rows.toSorted((a, b) => rank(b) - rank(a) || b.overdueFen - a.overdueFen || b.oldestDays - a.oldestDays);
}

function collectionRow(credit: CustomerCredit, slot: number, asOf: LocalDate): CollectionRow | null {
  const account = credit.account(slot, asOf);
  const { dunningActions, paymentPromises } = credit.stores.documents;
  const promises = paymentPromises.of(slot);
  const actions = dunningActions.of(slot);
  const due = dunningDue({ account, actions, promises }, credit.parameters(asOf), asOf);
  if (due === null) return null;
  const shown = credit.stores.customers.shown[slot];
  return {
    customerId: credit.idOf(slot),
    name: shown?.name ?? '',
    salesRep: shown?.salesRep ?? '',
    phone: shown?.phone ?? '',
    contact: shown?.contact ?? '',
    overdueFen: due.overdueFen,
    oldestDays: due.oldest.days,
    oldestDocNo: due.oldest.docNo,
    stepDue: due.stepDue,
    cause: due.cause,
    since: due.since,
    lastAction: due.last,
    nextOn: due.postponedTo,
    promise: latestPromise(outcomes(credit, slot, account, asOf)),
    suspended: credit.limit(slot, asOf).suspended !== null,
  };
}

/** Newest first. */
export function promisesOf(credit: CustomerCredit, slot: number, asOf: LocalDate): readonly PromiseRow[] {
  const found = outcomes(credit, slot, credit.account(slot, asOf), asOf);
  return found.map((outcome) => promiseRow(credit, slot, outcome)).toSorted((a, b) => b.promise.createdAt - a.promise.createdAt);
}

/** Open ones, and those not kept of customers that still owe something overdue; by the day they are or were due. */
export function promisesDue(credit: CustomerCredit, asOf: LocalDate): readonly PromiseRow[] {
  const { overdueFen } = credit.cache.credit.ageing.at(asOf, 'dueOn');
  const rows = [...credit.stores.documents.paymentPromises.slots()].flatMap((slot) =>
    promisesOf(credit, slot, asOf).filter(
      ({ state }) => state === 'open' || ((state === 'broken' || state === 'partly') && (overdueFen[slot] ?? 0) > 0),
    ),
  );
  return rows.toSorted((a, b) => (a.promise.dueOn < b.promise.dueOn ? -1 : a.promise.dueOn > b.promise.dueOn ? 1 : 0));
}

function outcomes(credit: CustomerCredit, slot: number, account: Account, asOf: LocalDate): readonly PromiseOutcome[] {
  return promiseStates(credit.stores.documents.paymentPromises.of(slot), account, credit.parameters(asOf), asOf);
}

function promiseRow(credit: CustomerCredit, slot: number, { promise, state, paidFen }: PromiseOutcome): PromiseRow {
  return { promise, name: credit.nameOf(slot), salesRep: credit.salesRepOf(slot), state, paidFen };
}

function latestPromise(all: readonly PromiseOutcome[]): CollectionRow['promise'] {
  const latest = all.filter(({ state }) => state !== 'withdrawn').toSorted((a, b) => b.promise.createdAt - a.promise.createdAt)[0];
  if (latest === undefined) return null;
  const { id, dueOn, amountFen } = latest.promise;
  return { id, dueOn, amountFen, state: latest.state };
}
