import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { PaymentPromise } from '../../records/payment-promise.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import { addDays } from '../../values/local-date.ts';
import type { Account } from './open-items.ts';

/** `partly`: some of it came before the last day, and so it was not kept either. */
export type PromiseState = 'open' | 'kept' | 'partly' | 'broken' | 'withdrawn';

export interface PromiseOutcome {
  readonly promise: PaymentPromise;
  readonly state: PromiseState;
  /** Of the promised amount. */
  readonly paidFen: Fen;
  /** The promised day and the days of grace. */
  readonly lastOn: LocalDate;
  readonly graceDays: number;
  readonly parameterFrom: LocalDate;
}

/**
 * §5.3.2 one customer's promises in the order given: payments from the day of the promise to its last day keep it, unless dishonoured or
 * reversed. Each fen keeps one promise only, the one due first.
 */
export function promiseStates(
  promises: readonly PaymentPromise[],
  account: Account,
  parameters: ParameterSet,
  asOf: LocalDate,
): readonly PromiseOutcome[] {
  const graceDays = parameters.values.promiseGraceDays;
  const payments = account.credits
    .filter(({ fact }) => fact.kind === 'payment')
    .map(({ fact, amountFen }) => ({ on: fact.date, leftFen: amountFen }));
  const paid = new Map<string, Fen>();
  for (const { id, madeOn, dueOn, amountFen } of promises.filter(({ withdrawn }) => !withdrawn).sort(byDueDay)) {
    const lastOn = addDays(dueOn, graceDays);
    let missing = amountFen;
    for (const payment of payments) {
      if (payment.on < madeOn || payment.on > lastOn) continue;
      const part = Math.min(missing, payment.leftFen);
      payment.leftFen -= part;
      missing -= part;
    }
    paid.set(id, amountFen - missing);
  }
  return promises.map((promise) => {
    const [paidFen, lastOn] = [paid.get(promise.id) ?? 0, addDays(promise.dueOn, graceDays)];
    return {
      promise,
      state: stateOf(promise, paidFen, asOf > lastOn),
      paidFen,
      lastOn,
      graceDays,
      parameterFrom: parameters.from.promiseGraceDays,
    };
  });
}

function stateOf({ withdrawn, amountFen }: PaymentPromise, paidFen: Fen, over: boolean): PromiseState {
  if (withdrawn) return 'withdrawn';
  if (paidFen >= amountFen) return 'kept';
  if (!over) return 'open';
  return paidFen > 0 ? 'partly' : 'broken';
}

function byDueDay(a: PaymentPromise, b: PaymentPromise): number {
  const [first, second] = [a.dueOn + a.madeOn + a.id, b.dueOn + b.madeOn + b.id];
  return first < second ? -1 : first > second ? 1 : 0;
}
