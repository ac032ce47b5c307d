import { dunningDue, promiseStates, type DunningDue, type PromiseOutcome } from '../../../../shared/rules/5-credit/index.ts';
import type { DunningAction } from '../../../../shared/records/dunning-action.ts';
import type { MoneyFact } from '../../../../shared/records/money-fact.ts';
import type { PaymentPromise } from '../../../../shared/records/payment-promise.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { keep } from '../kept.ts';
import { LastOf } from './last-of.ts';
import type { RelationshipDesk } from './relationship-desk.ts';
import { turn } from './turn.ts';

/** What collecting asks of a customer, and what it rests on. */
interface Collected {
  readonly tail: readonly MoneyFact[];
  readonly actions: readonly DunningAction[];
  readonly promises: readonly PaymentPromise[];
  readonly due: DunningDue | null;
  readonly outcomes: readonly PromiseOutcome[];
}

const KEPT_DAYS = 3;
/** Milliseconds of work before others get a turn. */
const SLICE_MS = 20;
const NO_FACTS: readonly MoneyFact[] = [];

/**
 * §5.3.2 for the day's list: an account is settled once a day and customer, and again only when something about that customer changes. The
 * first question of a day works in slices, so that no other question waits longer than one of them.
 */
export class CreditWork {
  readonly #days = new Map<string, Map<number, Collected>>();
  readonly #slots = new LastOf<readonly number[]>();
  /** What was looked through last. */
  #through = '';

  constructor(readonly desk: RelationshipDesk) {}

  /** Until everything is known as of the day. */
  async ready(asOf: LocalDate): Promise<void> {
    for (;;) {
      const end = performance.now() + SLICE_MS;
      const done = this.#work(asOf, () => performance.now() > end);
      if (done) return;
      await turn();
    }
  }

  of(slot: number, asOf: LocalDate): Collected {
    const known = this.#day(asOf).get(slot);
    return known !== undefined && this.#isCurrent(known, slot) ? known : this.#collect(slot, asOf);
  }

  /** Customers with something overdue, or a promise for the day. */
  slots(asOf: LocalDate): readonly number[] {
    const { overdueFen } = this.desk.state.standings.credit.ageing.at(asOf, 'dueOn');
    return this.#slots.get([asOf, overdueFen, this.desk.documents.paymentPromises.version], () => this.#slotsOf(asOf, overdueFen));
  }

  #slotsOf(asOf: LocalDate, overdueFen: Float64Array): readonly number[] {
    const slots: number[] = [];
    for (let slot = 0; slot < overdueFen.length; slot += 1) if ((overdueFen[slot] as number) > 0) slots.push(slot);
    for (const [slot, promises] of this.desk.picked.promises.bySlot)
      if ((overdueFen[slot] ?? 0) === 0 && promises.some(({ dueOn }) => dueOn === asOf)) slots.push(slot);
    return slots;
  }

  #work(asOf: LocalDate, tired: () => boolean): boolean {
    const day = this.#day(asOf);
    const { money, parameters } = this.desk.state.stores;
    const { dunningActions, paymentPromises } = this.desk.documents;
    const version = [asOf, money.version, parameters.version, dunningActions.version, paymentPromises.version].join('/');
    if (version === this.#through) return true;
    for (const slot of this.slots(asOf)) {
      const known = day.get(slot);
      if (known !== undefined && this.#isCurrent(known, slot)) continue;
      if (tired()) return false;
      this.#collect(slot, asOf);
    }
    this.#through = version;
    return true;
  }

  #collect(slot: number, asOf: LocalDate): Collected {
    const { credit, documents } = this.desk;
    const account = credit.account(slot, asOf);
    const actions = documents.dunningActions.of(slot);
    const promises = documents.paymentPromises.of(slot);
    const parameters = credit.parameters(asOf);
    const collected: Collected = {
      tail: this.#tail(slot),
      actions,
      promises,
      due: dunningDue({ account, actions, promises }, parameters, asOf),
      outcomes: promiseStates(promises, account, parameters, asOf),
    };
    this.#day(asOf).set(slot, collected);
    return collected;
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
