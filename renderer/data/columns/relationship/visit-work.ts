import { silenceOf } from '../../../../shared/rules/4-relationship/index.ts';
import { GRADES } from '../../../../shared/rules/2-grading/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { dayNumber, fromDayNumber } from '../../../../shared/values/local-date.ts';
import { NO_DAY } from '../customer-figures.ts';
import type { Candidates } from './candidates.ts';
import { LastOf } from '../last-of.ts';
import type { RelationshipDesk } from './relationship-desk.ts';
import type { VisitDays } from './visit-days.ts';

/** §4.1: visits that are due and customers with whom nobody has spoken. */
export class VisitWork {
  readonly #visits = new LastOf<Candidates>();
  readonly #silent = new LastOf<Candidates>();

  constructor(readonly desk: RelationshipDesk) {}

  /** §4.1.1: whose window is open or over, without those for whom a visit is booked. */
  visits(asOf: LocalDate): Candidates {
    const days = this.desk.visitDays(asOf);
    return this.#visits.get([asOf, days, days.version, this.desk.store.visits.version], () => {
      const today = dayNumber(asOf);
      const slots: number[] = [];
      const due: number[] = [];
      for (let slot = 0; slot < days.due.length; slot += 1) {
        const day = days.due[slot] as number;
        if (day === NO_DAY || today < day - days.early || isBooked(this.desk, slot, asOf)) continue;
        slots.push(slot);
        due.push(day);
      }
      const subjectOf = (index: number) => ({
        subject: fromDayNumber(days.since[slots[index] as number] as number),
        recordId: '',
        about: '',
      });
      return { kind: 'visit', slots, due, amountFen: null, subjectOf };
    });
  }

  /** §4.1.2: silent for longer than the grade allows. A visit that is due or booked says it already. */
  silent(asOf: LocalDate): Candidates {
    const days = this.desk.visitDays(asOf);
    const { visits, contacts } = this.desk.store;
    return this.#silent.get([asOf, days, days.version, visits.version, contacts.version], () => this.#silentSince(days, asOf));
  }

  #silentSince(days: VisitDays, asOf: LocalDate): Candidates {
    const { contacts } = this.desk.store;
    const allowed = GRADES.map((grade) => silenceOf(grade, asOf, asOf, days.parameters).allowedDays);
    const today = dayNumber(asOf);
    const slots: number[] = [];
    const due: number[] = [];
    for (let slot = 0; slot < days.since.length; slot += 1) {
      const allow = allowed[days.grades[slot] as number] ?? 0;
      const since = Math.max(days.since[slot] as number, contacts.last.get(slot));
      if (allow === 0 || since === NO_DAY || today - since <= allow) continue;
      const visit = days.due[slot] as number;
      if ((visit !== NO_DAY && today >= visit - days.early) || isBooked(this.desk, slot, asOf)) continue;
      slots.push(slot);
      due.push(since + allow + 1);
    }
    const sinceOf = (slot: number): LocalDate => fromDayNumber(Math.max(days.since[slot] as number, contacts.last.get(slot)));
    return {
      kind: 'silence',
      slots,
      due,
      amountFen: null,
      subjectOf: (index) => ({ subject: sinceOf(slots[index] as number), recordId: '', about: sinceOf(slots[index] as number) }),
    };
  }
}

/** For the day or one to come. */
function isBooked({ store }: RelationshipDesk, slot: number, asOf: LocalDate): boolean {
  const booked = store.visits.booked.get(slot);
  return booked !== undefined && booked.some(({ on }) => on >= asOf);
}
