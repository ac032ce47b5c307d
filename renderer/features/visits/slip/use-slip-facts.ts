import { nextBirthday } from '../../../../shared/calendar/next-birthday.ts';
import type { Complaint } from '../../../../shared/records/complaint.ts';
import type { Customer, Grade } from '../../../../shared/records/customer.ts';
import type { Fen, Id, LocalDate } from '../../../../shared/values/id.ts';
import { recordFiguresOf } from '../../../data/credit/assessments.ts';
import { customerById } from '../../../data/customers.ts';
import { complaintsOf } from '../../../data/relationship/complaints.ts';
import { localNow } from '../../../data/relationship/local-now.ts';
import { pointsOf } from '../../../data/relationship/points.ts';
import { visitsOf, visitStanding } from '../../../data/relationship/visits.ts';
import { useQuery } from '../../../data/use-query.ts';

export interface SlipFacts {
  readonly customer: Customer;
  readonly grade: Grade | null;
  readonly lastVisit: LocalDate | null;
  readonly lastComplaint: Complaint | null;
  /** Null: nothing is known of what the customer pays. */
  readonly overdueFen: Fen | null;
  readonly points: number;
  /** The next one of each contact who told, in order. */
  readonly birthdays: readonly { readonly name: string; readonly on: LocalDate; readonly lunar: boolean }[];
  /** What was left open on the last visit, and what a booked one is for. */
  readonly questions: readonly string[];
}

/** Undefined until it is known; null for a customer that is gone. */
export function useSlipFacts(customerId: Id, day: LocalDate): SlipFacts | null | undefined {
  return useQuery(() => slipFacts(customerId, day), [customerId, day]);
}

async function slipFacts(customerId: Id, day: LocalDate): Promise<SlipFacts | null> {
  const [customer, standing, complaints, figures, points, visits] = await Promise.all([
    customerById(customerId),
    visitStanding(customerId, day),
    complaintsOf(customerId, localNow()),
    recordFiguresOf(customerId, day),
    pointsOf(customerId, day),
    visitsOf(customerId),
  ]);
  if (customer === undefined) return null;
  const latest = complaints.map(({ complaint }) => complaint).toSorted((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1))[0];
  const done = visits.find(({ state }) => state === 'done');
  const booked = visits.filter(({ state, on }) => state === 'booked' && on >= day);
  return {
    customer,
    grade: standing.due?.grade ?? null,
    lastVisit: standing.lastVisit,
    lastComplaint: latest ?? null,
    overdueFen: figures?.overdueFen ?? null,
    points: points.account.balance,
    birthdays: customer.contacts
      .flatMap(({ name, birthday }) =>
        birthday === null ? [] : [{ name, on: nextBirthday(birthday, day).on, lunar: birthday.calendar === 'lunar' }],
      )
      .toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    questions: [done?.nextStep ?? '', ...booked.map(({ nextStep }) => nextStep)].filter((text) => text !== ''),
  };
}
