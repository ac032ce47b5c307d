import { nextAssessment } from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { dayNumber } from '../../../../shared/values/local-date.ts';
import { firstCreditDays, NEVER } from '../credit/credit-since.ts';
import { gradeOfRank, UNKNOWN } from '../standing-figures.ts';
import type { Candidates } from './candidates.ts';
import { FollowedCandidates, type Question } from './followed-candidates.ts';
import { LastOf } from '../last-of.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

/** §5.1.1: assessments due, without those that lie submitted. */
export class AssessmentWork {
  readonly #followed: FollowedCandidates;
  readonly #since = new LastOf<Int32Array>();

  constructor(readonly desk: RelationshipDesk) {
    this.#followed = new FollowedCandidates('assessment', desk.creditChanges);
  }

  /** `to` looks further ahead. */
  candidates(asOf: LocalDate, to: LocalDate = asOf): Candidates {
    return this.#followed.at(this.#question(asOf, to));
  }

  steps(asOf: LocalDate): Generator<void> {
    return this.#followed.steps(this.#question(asOf, asOf));
  }

  #question(asOf: LocalDate, to: LocalDate): Question {
    const { assessed, submitted } = this.desk.picked;
    const today = dayNumber(asOf);
    return {
      key: `${asOf}/${to}/${this.desk.state.stores.parameters.version}`,
      everybody: () => this.desk.customers.shown.keys(),
      ranks: this.desk.grades(asOf),
      look: (list, slot) => {
        if (submitted.bySlot.has(slot) || !this.desk.isCustomer(slot)) return list.remove(slot);
        const first = assessed.bySlot.has(slot) ? NEVER : this.#firstCredit(slot);
        if (first <= today) return list.put(slot, first, 'first');
        const next = this.#next(slot, asOf);
        return next === null || next > to
          ? list.remove(slot)
          : list.put(slot, dayNumber(next), { subject: next, recordId: '', about: 'periodic' });
      },
    };
  }

  #next(slot: number, asOf: LocalDate): LocalDate | null {
    const assessments = this.desk.picked.assessed.bySlot.get(slot);
    if (assessments === undefined) return null;
    const grade = gradeOfRank(this.desk.grades(asOf)[slot] ?? UNKNOWN);
    return nextAssessment({ assessments, grade, creditSince: null }, this.desk.parameters(asOf), asOf)?.dueOn ?? null;
  }

  /** First day of credit: what lies in blocks once, single entries and limits on top. */
  #firstCredit(slot: number): number {
    const { money } = this.desk.state.stores;
    const columns = money.columns();
    let first = this.#since.get([columns], () => firstCreditDays(columns))[slot] ?? NEVER;
    for (const { kind, amountFen, date, dueOn } of money.tail().get(slot) ?? [])
      if ((kind === 'invoice' || kind === 'openingItem') && amountFen > 0 && dueOn !== null && dueOn > date)
        first = Math.min(first, dayNumber(date));
    const limited = this.desk.picked.creditSince.bySlot.get(slot);
    return limited === undefined ? first : Math.min(first, dayNumber(limited));
  }
}
