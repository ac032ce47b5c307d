import type { ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import type { Grade } from '../../../../shared/records/customer.ts';
import type { Id, LocalDate } from '../../../../shared/values/id.ts';
import type { ColumnsState } from '../columns-state.ts';
import { CustomerCredit } from '../credit/customer-credit.ts';
import { keep } from '../kept.ts';
import { GRADE_STATES } from '../standings.ts';
import { gradeOfRank, UNKNOWN } from '../standing-figures.ts';
import type { RelationshipStore } from './relationship-store.ts';
import { VisitDays } from './visit-days.ts';
import { WorkPicked } from './work-picked.ts';

const KEPT = 4;
const PROPOSED = GRADE_STATES.indexOf('proposed');

/** What every question of chapter 4 needs: names, grades, and the days on which customers are to be visited. */
export class RelationshipDesk {
  readonly credit: CustomerCredit;
  readonly store: RelationshipStore;
  readonly picked: WorkPicked;
  readonly #grades = new Map<string, Uint8Array>();
  readonly #visits = new Map<string, VisitDays>();

  constructor(readonly state: ColumnsState) {
    this.credit = new CustomerCredit(state.standings);
    this.store = state.relationship;
    this.picked = new WorkPicked(state.stores.documents);
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

  /** Rank of the grade in effect, else of the computed one; UNKNOWN when neither says. A proposal does not count yet. */
  grades(asOf: LocalDate): Uint8Array {
    const { key, grade, gradeState, computed } = this.state.standings.at(asOf);
    const known = this.#grades.get(key);
    if (known) return known;
    const grades = grade.map((rank, slot) => (gradeState[slot] === PROPOSED ? (computed[slot] as number) : rank));
    keep(this.#grades, key, grades, KEPT);
    return grades;
  }

  gradeOf(slot: number, asOf: LocalDate): Grade | null {
    return gradeOfRank(this.grades(asOf)[slot] ?? UNKNOWN);
  }

  /** §4.1.1 of everybody on a day. */
  visitDays(asOf: LocalDate): VisitDays {
    const { key, figures } = this.state.standings.at(asOf);
    const { visits, known, knownVersion } = this.store;
    const full = [key, visits.epoch, knownVersion].join('/');
    const before = this.#visits.get(full);
    if (before) {
      before.refresh();
      return before;
    }
    const parameters = this.parameters(asOf);
    const days = new VisitDays(this.customers, this.grades(asOf), figures.firstDay, visits, known, parameters);
    keep(this.#visits, full, days, KEPT);
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
