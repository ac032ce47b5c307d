import { parametersAt } from '../../../../shared/policy/parameters-at.ts';
import type { ParameterValues } from '../../../../shared/policy/parameters.ts';
import type { Grade } from '../../../../shared/records/customer.ts';
import { earningFacts, pointsAccount, type PointsAccount } from '../../../../shared/rules/4-relationship/index.ts';
import type { Id, LocalDate } from '../../../../shared/values/id.ts';
import { addMonths } from '../../../../shared/values/local-date.ts';
import type { PointsBalance, PointsBalances, PointsView } from '../../relationship/points-view.ts';
import { standingDecision } from '../standing-decision.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

const SLICE_MS = 20;
const FACTORS = { A: 'pointsFactorA', B: 'pointsFactorB', C: 'pointsFactorC', D: 'pointsFactorD' } as const satisfies Readonly<
  Record<Grade, keyof ParameterValues>
>;

/** §4.4.2: points, computed from payments and from what was written by hand. */
export class PointsDesk {
  constructor(readonly desk: RelationshipDesk) {}

  view(slot: number, asOf: LocalDate): PointsView {
    const entries = this.desk.documents.pointsEntries.of(slot).toSorted((a, b) => (a.id < b.id ? 1 : -1));
    return { asOf, account: this.account(slot, asOf), entries, pointValueFen: this.desk.parameters(asOf).values.pointValueFen };
  }

  /** A credit note that points became is no payment taken back, and so takes no points. */
  account(slot: number, asOf: LocalDate): PointsAccount {
    const { values } = this.desk.parameters(asOf);
    const entries = this.desk.documents.pointsEntries.of(slot);
    const notes = new Set(entries.map(({ creditNoteId }) => creditNoteId));
    const facts = this.desk.credit.facts(slot).filter(({ id }) => !notes.has(id));
    const earnedOn = values.pointsEarnedOn === 'invoice' ? 'invoice' : 'payment';
    const earned = earningFacts(facts, earnedOn, this.desk.store.campaigns, (date) => this.#factor(slot, date));
    const months = values.pointsValidMonths;
    const rule = {
      pointsPerFen: values.pointsPerFen,
      pointsEarned: values.pointsEarned,
      lastDayOf: (date: LocalDate) => (months === 0 ? null : addMonths(date, months)),
    };
    return pointsAccount(earned, entries, rule, asOf);
  }

  /** In slices, since every account is worked out. */
  async balances(asOf: LocalDate, limit: number): Promise<PointsBalances> {
    const rows: PointsBalance[] = [];
    let end = performance.now() + SLICE_MS;
    for (let slot = 0; slot < this.desk.customers.slots.count; slot += 1) {
      if (performance.now() > end) {
        await new Promise<void>((resolve) => {
          setTimeout(resolve, 0);
        });
        end = performance.now() + SLICE_MS;
      }
      if (!this.desk.isCustomer(slot) || !this.#mayHave(slot)) continue;
      const account = this.account(slot, asOf);
      if (account.balance !== 0) rows.push(this.#row(slot, account, asOf));
    }
    rows.sort((a, b) => b.balance - a.balance);
    return { rows: rows.slice(0, limit), count: rows.length, total: rows.reduce((sum, { balance }) => sum + balance, 0) };
  }

  /** Of each gift how many were handed out, less those that came back. */
  given(): Readonly<Record<Id, number>> {
    const { pointsEntries } = this.desk.documents;
    const given: Record<Id, number> = {};
    for (const slot of pointsEntries.slots())
      for (const { giftId, quantity, kind } of pointsEntries.of(slot))
        if (giftId !== '') given[giftId] = (given[giftId] ?? 0) + (kind === 'reversed' ? -quantity : quantity);
    return given;
  }

  /** §2.2 by the grade in effect on the day; without one there is no tier. */
  #factor(slot: number, date: LocalDate): number {
    const { effective } = standingDecision(this.desk.documents.gradeDecisions.of(slot), date);
    return effective === null ? 1 : parametersAt(this.desk.state.stores.parameters.versions, date).values[FACTORS[effective.grade]];
  }

  #mayHave(slot: number): boolean {
    return this.desk.state.stores.money.hasFacts(slot) || this.desk.documents.pointsEntries.of(slot).length > 0;
  }

  #row(slot: number, { balance, lots }: PointsAccount, asOf: LocalDate): PointsBalance {
    const first = lots.filter(({ until }) => until !== null).sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1))[0];
    return {
      customerId: this.desk.idOf(slot),
      name: this.desk.nameOf(slot),
      salesRep: this.desk.credit.salesRepOf(slot),
      grade: this.desk.gradeOf(slot, asOf),
      balance,
      nextExpiry: first === undefined || first.until === null ? null : { points: first.left, until: first.until },
    };
  }
}
