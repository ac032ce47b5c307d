import { contractExpiry } from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays, dayNumber } from '../../../../shared/values/local-date.ts';
import { CandidateList } from './candidate-list.ts';
import type { Candidates } from './candidates.ts';
import { LastOf } from '../last-of.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

/** §5.1.2, §6.1.2: papers that run out, customer by customer. */
export class ExpiringPapers {
  readonly #contracts = new LastOf<Candidates>();
  readonly #evidence = new LastOf<Candidates>();

  constructor(readonly desk: RelationshipDesk) {}

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
}
