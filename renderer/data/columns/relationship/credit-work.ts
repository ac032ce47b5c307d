import { dunningDue, promiseStates, type DunningDue, type PromiseOutcome } from '../../../../shared/rules/5-credit/index.ts';
import type { DunningAction } from '../../../../shared/records/dunning-action.ts';
import type { MoneyFact } from '../../../../shared/records/money-fact.ts';
import type { PaymentPromise } from '../../../../shared/records/payment-promise.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { keep } from '../kept.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

/** What collecting asks of a customer, and what it rests on. */
interface Collected {
  readonly tail: readonly MoneyFact[];
  readonly actions: readonly DunningAction[];
  readonly promises: readonly PaymentPromise[];
  readonly due: DunningDue | null;
  readonly outcomes: readonly PromiseOutcome[];
}

const KEPT_DAYS = 3;
const NO_FACTS: readonly MoneyFact[] = [];

/** §5.3.2 for the day's list: an account is settled once a day and customer, and again only when something about that customer changes. */
export class CreditWork {
  readonly #days = new Map<string, Map<number, Collected>>();

  constructor(readonly desk: RelationshipDesk) {}

  of(slot: number, asOf: LocalDate): Collected {
    const day = this.#day(asOf);
    const known = day.get(slot);
    if (known !== undefined && this.#isCurrent(known, slot)) return known;
    const collected = this.#collect(slot, asOf);
    day.set(slot, collected);
    return collected;
  }

  /** Settles the account of every customer whose promises the day's list may show, one a step. */
  *promises(asOf: LocalDate): Generator<void> {
    const { overdueFen } = this.desk.state.standings.credit.ageing.at(asOf, 'dueOn');
    for (const [slot, promises] of this.desk.picked.promises.bySlot) {
      if ((overdueFen[slot] ?? 0) === 0 && !promises.some(({ dueOn }) => dueOn === asOf)) continue;
      this.of(slot, asOf);
      yield;
    }
  }

  #collect(slot: number, asOf: LocalDate): Collected {
    const { credit, documents } = this.desk;
    const account = credit.account(slot, asOf);
    const actions = documents.dunningActions.of(slot);
    const promises = documents.paymentPromises.of(slot);
    const parameters = credit.parameters(asOf);
    return {
      tail: this.#tail(slot),
      actions,
      promises,
      due: dunningDue({ account, actions, promises }, parameters, asOf),
      outcomes: promiseStates(promises, account, parameters, asOf),
    };
  }

  #isCurrent({ tail, actions, promises }: Collected, slot: number): boolean {
    const { dunningActions, paymentPromises } = this.desk.documents;
    return sameRows(actions, dunningActions.of(slot)) && sameRows(promises, paymentPromises.of(slot)) && sameRows(tail, this.#tail(slot));
  }

  #tail(slot: number): readonly MoneyFact[] {
    return this.desk.state.stores.money.tail().get(slot) ?? NO_FACTS;
  }

  #day(asOf: LocalDate): Map<number, Collected> {
    const { money, parameters } = this.desk.state.stores;
    const key = [asOf, parameters.version, money.blockVersion].join('/');
    const known = this.#days.get(key);
    if (known !== undefined) return known;
    const day = new Map<number, Collected>();
    keep(this.#days, key, day, KEPT_DAYS);
    return day;
  }
}

function sameRows(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((row, index) => row === b[index]));
}
