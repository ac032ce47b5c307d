import { afterWorkingMinutes } from '../../../../shared/calendar/working-time.ts';
import { festivalsBetween } from '../../../../shared/calendar/festivals.ts';
import { measureState, type TodayItem, type TodayKind } from '../../../../shared/rules/4-relationship/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays, dayNumber, fromDayNumber } from '../../../../shared/values/local-date.ts';
import { dateOfTime, type LocalTime } from '../../../../shared/values/local-time.ts';
import type { TodayRow } from '../../relationship/today-list.ts';
import { keyOf } from './candidates.ts';
import { ComplaintDesk } from './complaint-desk.ts';
import type { CreditWork } from './credit-work.ts';
import { greetedPeople, greetingWindow } from './greetings.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

type Given = Partial<Pick<TodayItem, 'dueAt' | 'amountFen' | 'recordId' | 'about' | 'owner'>>;

/** Things to do of which there are as many as somebody has written down: complaints, bookings, cases, promises, approvals. */
export class SingleWork {
  readonly complaints: ComplaintDesk;

  constructor(
    readonly desk: RelationshipDesk,
    readonly work: CreditWork,
  ) {
    this.complaints = new ComplaintDesk(desk);
  }

  /** Due up to `to`; what is late is always there. */
  items(asOf: LocalDate, to: LocalDate, now: LocalTime): readonly TodayItem[] {
    return [
      ...this.#complaints(now, to),
      ...this.#enquiries(asOf, to),
      ...this.#promises(asOf, to),
      ...this.#approvals(asOf),
      ...this.#booked(asOf, to),
      ...this.#steps(asOf, to),
      ...this.#requests(asOf, to),
      ...this.#measures(asOf, to),
      ...this.#greetings(asOf, to),
    ];
  }

  /** §4.3.2, §4.3.3: the clock that runs; one that waits for the customer asks for nothing. A customer who was not content has to be taken up again. */
  #complaints(now: LocalTime, to: LocalDate): readonly TodayItem[] {
    const items: TodayItem[] = [];
    for (const [slot, complaints] of this.desk.picked.complaints.bySlot)
      for (const complaint of complaints) {
        const { running, waiting } = this.complaints.row(slot, complaint, now);
        if (waiting) continue;
        const given = { recordId: complaint.id, about: complaint.no, owner: complaint.handledBy || this.desk.credit.salesRepOf(slot) };
        const asOf = dateOfTime(now);
        if (running !== null && dateOfTime(running.dueAt) <= to) {
          const kind = running.clock === 'contact' ? 'complaintContact' : 'complaintFeedback';
          const subject = `${complaint.id}/${running.startedAt}`;
          items.push(this.#item(kind, slot, asOf, subject, dateOfTime(running.dueAt), { ...given, dueAt: running.dueAt }));
        } else if (running === null && complaint.state === 'unsatisfied')
          items.push(this.#item('complaintFeedback', slot, asOf, `${complaint.id}/unsatisfied`, asOf, given));
      }
    return items;
  }

  /** §4.1.2 */
  #enquiries(asOf: LocalDate, to: LocalDate): readonly TodayItem[] {
    const { contacts, calendar } = this.desk.store;
    const minutes = this.desk.parameters(asOf).values.enquiryAnswerMinutes;
    return [...contacts.enquiries].flatMap(([slot, entries]) =>
      entries.flatMap(({ id, at, subject, by }) => {
        const dueAt = afterWorkingMinutes(at, minutes, calendar).at;
        const given = { dueAt, recordId: id, about: subject, owner: this.desk.credit.salesRepOf(slot) || by };
        return dateOfTime(dueAt) <= to ? [this.#item('enquiry', slot, asOf, id, dateOfTime(dueAt), given)] : [];
      }),
    );
  }

  /** §5.3.2: promises for the day, and those that were not kept of customers that still owe. */
  #promises(asOf: LocalDate, to: LocalDate): readonly TodayItem[] {
    const { overdueFen } = this.desk.state.standings.credit.ageing.at(asOf, 'dueOn');
    const items: TodayItem[] = [];
    for (const [slot, promises] of this.desk.picked.promises.bySlot) {
      const owes = (overdueFen[slot] ?? 0) > 0;
      if (!owes && !promises.some(({ dueOn }) => dueOn >= asOf && dueOn <= to)) continue;
      for (const { promise, state, paidFen } of this.work.of(slot, asOf).outcomes) {
        const open = state === 'open' && promise.dueOn <= to;
        const broken = owes && (state === 'broken' || state === 'partly');
        const given = { amountFen: promise.amountFen - paidFen, recordId: promise.id, about: state };
        if (open || broken) items.push(this.#item('promise', slot, asOf, promise.id, promise.dueOn, given));
      }
    }
    return items;
  }

  /** §5.2.1, §5.1, §5.3.3: what waits for the head of the department. */
  #approvals(asOf: LocalDate): readonly TodayItem[] {
    const { picked, state } = this.desk;
    const owner = state.stores.books.value.departmentHead;
    const approval = (slot: number, id: string, about: string, on: LocalDate, amountFen: number | null): TodayItem =>
      this.#item('approval', slot, asOf, id, on, { amountFen, recordId: id, about, owner });
    const day = (instant: number): LocalDate =>
      new Date(instant - new Date(instant).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    return [
      ...each(picked.limits.bySlot, (slot, { id, amountFen, proposedAt }) => approval(slot, id, 'limit', day(proposedAt), amountFen)),
      ...each(picked.contractsInApproval.bySlot, (slot, { id, amountFen, updatedAt }) =>
        approval(slot, id, 'contract', day(updatedAt), amountFen),
      ),
      ...each(picked.submitted.bySlot, (slot, { id, preparedAt }) => approval(slot, id, 'assessment', day(preparedAt), null)),
      ...each(picked.suspensions.bySlot, (slot, { id, measure, asOf: on, overdueFen }) =>
        this.#item('suspension', slot, asOf, id, on, { amountFen: overdueFen, recordId: id, about: measure, owner }),
      ),
    ];
  }

  /** §4.1.1: of today, and those whose day passed without a word. */
  #booked(asOf: LocalDate, to: LocalDate): readonly TodayItem[] {
    return each(this.desk.store.visits.booked, (slot, { id, on, by, nextStep }) =>
      on <= to ? this.#item('bookedVisit', slot, asOf, id, on, { recordId: id, about: nextStep, owner: by }) : null,
    );
  }

  /** §4.1.1: what was agreed on the last visit, until there is a visit or a talk on that day or after it. */
  #steps(asOf: LocalDate, to: LocalDate): readonly TodayItem[] {
    const { visits, contacts } = this.desk.store;
    const last = dayNumber(to);
    return [...visits.steps].flatMap(([slot, { visitId, day, text, by }]) => {
      if (day > last || contacts.last.get(slot) >= day || !this.desk.isCustomer(slot)) return [];
      return [this.#item('nextStep', slot, asOf, visitId, fromDayNumber(day), { recordId: visitId, about: text, owner: by })];
    });
  }

  /** §4.2.2 */
  #requests(asOf: LocalDate, to: LocalDate): readonly TodayItem[] {
    return each(this.desk.picked.requests.bySlot, (slot, { id, dueOn, owner, title }) =>
      dueOn <= to ? this.#item('serviceRequest', slot, asOf, id, dueOn, { recordId: id, about: title, owner }) : null,
    );
  }

  /** §4.3.4: to be done, or to be checked. */
  #measures(asOf: LocalDate, to: LocalDate): readonly TodayItem[] {
    return this.desk.store.measures.flatMap((measure) => {
      const state = measureState(measure, asOf);
      if (state === 'effective' || state === 'notEffective') return [];
      const dueOn = measure.doneOn === null ? measure.dueOn : measure.checkOn;
      const subject = `${measure.id}/${measure.doneOn === null ? 'do' : 'check'}`;
      const given = { recordId: measure.id, about: measure.action, owner: measure.owner };
      return dueOn <= to ? [this.#item('measure', -1, asOf, subject, dueOn, given)] : [];
    });
  }

  /** §4.2.1: birthdays and festivals within the notice that nobody has greeted yet; a festival is one thing for everybody. */
  #greetings(asOf: LocalDate, to: LocalDate): readonly TodayItem[] {
    const { store } = this.desk;
    const until = to > asOf ? to : addDays(asOf, this.desk.parameters(asOf).values.greetingNoticeDays);
    const greeted = greetedPeople(store, asOf, until);
    const birthdays = store.birthdays.between(asOf, until).flatMap(({ person, next }) => {
      if (greeted(person, next.on)) return [];
      const given = { recordId: person.contactId, about: person.contact };
      return [this.#item('greeting', person.slot, asOf, `${person.contactId}/${next.on}`, next.on, given)];
    });
    const festivals = festivalsBetween(asOf, until).flatMap(({ festival, on }) => {
      const { from, to: last } = greetingWindow(on);
      if (store.mailings.greeted(festival, from, last).size > 0) return [];
      return [this.#item('greeting', -1, asOf, `${festival}/${on}`, on, { about: festival })];
    });
    return [...birthdays, ...festivals];
  }

  #item(kind: TodayKind, slot: number, asOf: LocalDate, subject: string, dueOn: LocalDate, given: Given): TodayItem {
    const customerId = slot === -1 ? '' : this.desk.idOf(slot);
    return {
      key: keyOf(kind, customerId, subject),
      kind,
      customerId,
      grade: slot === -1 ? null : this.desk.gradeOf(slot, asOf),
      owner: slot === -1 ? '' : this.desk.credit.salesRepOf(slot),
      dueOn,
      dueAt: '',
      amountFen: null,
      recordId: '',
      about: '',
      ...given,
    };
  }
}

export function rowOf(item: TodayItem, name: string, asOf: LocalDate, now: LocalTime): TodayRow {
  return { ...item, name, late: item.dueAt === '' ? item.dueOn < asOf : item.dueAt < now };
}

function each<T>(bySlot: ReadonlyMap<number, readonly T[]>, make: (slot: number, row: T) => TodayItem | null): readonly TodayItem[] {
  const items: TodayItem[] = [];
  for (const [slot, rows] of bySlot)
    for (const row of rows) {
      const item = make(slot, row);
      if (item !== null) items.push(item);
    }
  return items;
}
