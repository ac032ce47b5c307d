import type { ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import type { Grade } from '../../../../shared/records/customer.ts';
import type { Id, LocalDate } from '../../../../shared/values/id.ts';
import type { ColumnsState } from '../columns-state.ts';
import { CustomerCredit } from '../credit/customer-credit.ts';
import { keep } from '../kept.ts';
import { SlotLog, SlotLogs } from '../slot-log.ts';
import { gradeOfRank, UNKNOWN } from '../standing-figures.ts';
import type { RelationshipStore } from './relationship-store.ts';
import { VisitDays } from './visit-days.ts';
import { WorkPicked } from './work-picked.ts';

const KEPT = 4;

/** What every question of chapter 4 needs: names, grades, and the days on which customers are to be visited. */
export class RelationshipDesk {
  readonly credit: CustomerCredit;
  readonly store: RelationshipStore;
  readonly picked: WorkPicked;
  /** Customers whose record, money, or credit papers have changed. */
  readonly creditChanges: SlotLogs;
  readonly #visits = new Map<string, VisitDays>();

  constructor(readonly state: ColumnsState) {
    this.credit = new CustomerCredit(state.standings);
    this.store = state.relationship;
    this.picked = new WorkPicked(state.stores.documents);
    this.creditChanges = new SlotLogs([state.standings.changes, this.#creditPapers(), state.stores.money.changes]);
  }

  #creditPapers(): SlotLog {
    const log = new SlotLog();
    const { dunningActions, paymentPromises, creditLimits } = this.documents;
    for (const source of [dunningActions, paymentPromises, creditLimits]) source.watch((slot) => log.add(slot));
    return log;
  }

  get customers() {
    return this.state.stores.customers;
  }

  get documents() {
    return this.state.stores.documents;
  }

  parameters(asOf: LocalDate): ParameterSet {
    return this.credit.parameters(asOf);
  }

  /** Rank of the grade in effect, else of the computed one; UNKNOWN when neither says. */
  grades(asOf: LocalDate): Uint8Array {
    return this.state.standings.at(asOf).counting;
  }

  gradeOf(slot: number, asOf: LocalDate): Grade | null {
    return gradeOfRank(this.grades(asOf)[slot] ?? UNKNOWN);
  }

  /** §4.1.1 of everybody on a day. */
  visitDays(asOf: LocalDate): VisitDays {
    const { counting, figures } = this.state.standings.at(asOf);
    const { visits, known } = this.store;
    const parameters = this.parameters(asOf);
    const key = `${asOf}/${this.state.stores.parameters.version}`;
    const days =
      this.#visits.get(key) ??
      new VisitDays({ customers: this.customers, changes: this.state.standings.changes, visits, known }, parameters);
    keep(this.#visits, key, days, KEPT);
    days.refresh(counting, figures.firstDay);
    return days;
  }

  idOf(slot: number): Id {
    return this.credit.idOf(slot);
  }

  nameOf(slot: number): string {
    return this.credit.nameOf(slot);
  }

  /** Whether the customer is there, and not only mentioned. */
  isCustomer(slot: number): boolean {
    return this.customers.shown[slot] !== undefined;
  }
}
