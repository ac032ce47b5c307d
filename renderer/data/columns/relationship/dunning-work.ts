import type { ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import { dunningOf, type DunningDue, type QuickAgeing } from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays, dayNumber } from '../../../../shared/values/local-date.ts';
import type { Candidates } from './candidates.ts';
import type { CreditWork } from './credit-work.ts';
import { FollowedCandidates, type Question } from './followed-candidates.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

const NOTHING_DONE = { actions: [], promises: [] } as const;

/** §5.3.2 steps due, but not those that a broken promise asks for: the promise itself is in the list. */
export class DunningWork {
  readonly #followed: FollowedCandidates;

  constructor(
    readonly desk: RelationshipDesk,
    readonly work: CreditWork,
  ) {
    this.#followed = new FollowedCandidates('dunning', desk.creditChanges);
  }

  candidates(asOf: LocalDate): Candidates {
    return this.#followed.at(this.#question(asOf));
  }

  steps(asOf: LocalDate): Generator<void> {
    return this.#followed.steps(this.#question(asOf));
  }

  #question(asOf: LocalDate): Question {
    const ageing = this.desk.state.standings.credit.ageing.at(asOf, 'dueOn');
    const parameters = this.desk.parameters(asOf);
    return {
      key: `${asOf}/${this.desk.state.stores.parameters.version}`,
      everybody: () => overdue(ageing),
      look: (list, slot) => {
        const due = this.desk.isCustomer(slot) ? this.#dueOf(slot, ageing, parameters, asOf) : null;
        if (due === null || due.stepDue === null || due.cause === 'brokenPromise') return list.remove(slot);
        const { stepDue, since, overdueFen, oldest } = due;
        return list.put(
          slot,
          dayNumber(since ?? asOf),
          { subject: `${stepDue}/${oldest.dueOn}`, recordId: '', about: stepDue },
          overdueFen,
        );
      },
    };
  }

  /** Where nothing was done and nothing promised, the figures of the ageing say all that the account would. */
  #dueOf(slot: number, { overdueFen, oldestDays }: QuickAgeing, parameters: ParameterSet, asOf: LocalDate): DunningDue | null {
    const { dunningActions, paymentPromises } = this.desk.documents;
    if (dunningActions.of(slot).length > 0 || paymentPromises.of(slot).length > 0) return this.work.of(slot, asOf).due;
    const [fen, days] = [overdueFen[slot] ?? 0, oldestDays[slot] ?? 0];
    if (fen === 0) return null;
    const oldest = { documentId: '', docNo: '', dueOn: addDays(asOf, -days), days, openFen: fen };
    return dunningOf({ oldest, overdueFen: fen, ...NOTHING_DONE }, parameters, asOf);
  }
}

function* overdue({ overdueFen }: QuickAgeing): Generator<number> {
  for (let slot = 0; slot < overdueFen.length; slot += 1) if ((overdueFen[slot] as number) > 0) yield slot;
}
