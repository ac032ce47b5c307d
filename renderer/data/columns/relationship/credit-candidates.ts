import { contractExpiry, nextAssessment } from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays, dayNumber } from '../../../../shared/values/local-date.ts';
import { firstCreditDays, NEVER } from '../credit/credit-since.ts';
import { gradeOfRank, UNKNOWN } from '../standing-figures.ts';
import { CandidateList } from './candidate-list.ts';
import type { Candidates } from './candidates.ts';
import type { CreditWork } from './credit-work.ts';
import { LastOf } from './last-of.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

/** §5, §6.1.2: what money and papers ask for, customer by customer. */
export class CreditCandidates {
  readonly #dunning = new LastOf<Candidates>();
  readonly #contracts = new LastOf<Candidates>();
  readonly #evidence = new LastOf<Candidates>();
  readonly #assessments = new LastOf<Candidates>();
  readonly #since = new LastOf<Int32Array>();

  constructor(
    readonly desk: RelationshipDesk,
    readonly work: CreditWork,
  ) {}

  /** Steps due, but not those that a broken promise asks for: the promise itself is in the list. After `work.ready`. */
  dunning(asOf: LocalDate): Candidates {
    const { money, parameters, customers } = this.desk.state.stores;
    const { dunningActions, paymentPromises } = this.desk.documents;
    const versions = [money.version, parameters.version, customers.presence, dunningActions.version, paymentPromises.version];
    return this.#dunning.get([asOf, ...versions], () => this.#dunningDue(asOf));
  }

  #dunningDue(asOf: LocalDate): Candidates {
    const list = new CandidateList();
    for (const slot of this.work.slots(asOf)) {
      const { due } = this.work.of(slot, asOf);
      if (due === null || due.stepDue === null || due.cause === 'brokenPromise' || !this.desk.isCustomer(slot)) continue;
      const { stepDue, since, overdueFen, oldest } = due;
      list.add(slot, dayNumber(since ?? asOf), { subject: `${stepDue}/${oldest.dueOn}`, recordId: '', about: stepDue }, overdueFen);
    }
    return list.candidates('dunning');
  }

  /** §6.1.2: effective contracts that end within the notice or have ended; `to` looks further ahead. */
  contracts(asOf: LocalDate, to: LocalDate = this.#noticeUntil(asOf)): Candidates {
    const { documents, customers, picked } = this.desk;
    const days = dayNumber(to) - dayNumber(asOf);
    return this.#contracts.get([asOf, to, documents.contracts.version, customers.presence], () => {
      const list = new CandidateList();
      for (const [slot, contracts] of picked.contracts.bySlot)
        for (const contract of contracts) {
          const expiry = contractExpiry(contract, asOf, days);
          if (expiry === null || expiry.state === 'running' || !this.desk.isCustomer(slot)) continue;
          list.add(
            slot,
            dayNumber(expiry.endsOn),
            { subject: contract.id, recordId: contract.id, about: contract.contractNo },
            contract.amountFen ?? 0,
          );
        }
      return list.candidates('contract');
    });
  }

  /** §5.1.2: papers that run out within the notice or have run out. */
  evidence(asOf: LocalDate, to: LocalDate = this.#noticeUntil(asOf)): Candidates {
    const { documents, customers, picked } = this.desk;
    return this.#evidence.get([asOf, to, documents.creditAssessments.version, customers.presence], () => {
      const list = new CandidateList();
      for (const [slot, papers] of picked.evidence.bySlot)
        for (const { kind, validUntil } of papers) {
          if (validUntil === null || validUntil > to || !this.desk.isCustomer(slot)) continue;
          list.add(slot, dayNumber(validUntil), { subject: `${kind}/${validUntil}`, recordId: '', about: kind });
        }
      return list.candidates('evidence');
    });
  }

  /** A contract or a paper is shown from so many days before its last day on. */
  #noticeUntil(asOf: LocalDate): LocalDate {
    return addDays(asOf, this.desk.parameters(asOf).values.contractExpiryWarnDays);
  }

  /** §5.1.1: assessments due by the day, without those that lie submitted. */
  assessments(asOf: LocalDate, to: LocalDate = asOf): Candidates {
    const { money, parameters } = this.desk.state.stores;
    const { creditAssessments, creditLimits } = this.desk.documents;
    const grades = this.desk.grades(asOf);
    const parts = [asOf, to, grades, creditAssessments.version, creditLimits.version, money.version, parameters.version];
    return this.#assessments.get(parts, () => this.#assessmentsDue(asOf, to, grades));
  }

  #assessmentsDue(asOf: LocalDate, to: LocalDate, grades: Uint8Array): Candidates {
    const { picked } = this.desk;
    const parameters = this.desk.parameters(asOf);
    const today = dayNumber(asOf);
    const list = new CandidateList();
    for (const [slot, assessments] of picked.assessed.bySlot) {
      if (picked.submitted.bySlot.has(slot) || !this.desk.isCustomer(slot)) continue;
      const next = nextAssessment({ assessments, grade: gradeOfRank(grades[slot] ?? UNKNOWN), creditSince: null }, parameters, asOf);
      if (next !== null && next.dueOn <= to)
        list.add(slot, dayNumber(next.dueOn), { subject: next.dueOn, recordId: '', about: 'periodic' });
    }
    const since = this.#creditSince();
    for (let slot = 0; slot < since.length; slot += 1) {
      const day = since[slot] as number;
      if (day === NEVER || day > today || picked.assessed.bySlot.has(slot) || picked.submitted.bySlot.has(slot)) continue;
      if (this.desk.isCustomer(slot)) list.add(slot, day, 'first');
    }
    return list.candidates('assessment');
  }

  /** First day of credit by slot: what lies in blocks once, single entries and limits on top. */
  #creditSince(): Int32Array {
    const { money } = this.desk.state.stores;
    const columns = money.columns();
    const ofBlocks = this.#since.get([columns], () => firstCreditDays(columns));
    const since = new Int32Array(this.desk.customers.slots.count).fill(NEVER);
    since.set(ofBlocks);
    const note = (slot: number, day: number): void => {
      if (day < (since[slot] as number)) since[slot] = day;
    };
    for (const [slot, facts] of money.tail())
      for (const { kind, amountFen, date, dueOn } of facts)
        if ((kind === 'invoice' || kind === 'openingItem') && amountFen > 0 && dueOn !== null && dueOn > date) note(slot, dayNumber(date));
    for (const [slot, from] of this.desk.picked.creditSince.bySlot) note(slot, dayNumber(from));
    return since;
  }
}
