import type { Visit } from '../../../shared/records/visit.ts';
import type { Id, Instant, LocalDate } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId, today } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import { checkBookedDay, checkBooking, checkVisit, type VisitBooking, type VisitDraft, type VisitProblem } from './check-visit.ts';
import type { VisitCompletion, VisitPlan, VisitPlanQuery, VisitStanding } from './visit-plan.ts';

export type { VisitDraft, VisitProblem } from './check-visit.ts';
export type { VisitCompletion, VisitPlan, VisitPlanQuery, VisitPlanRow, VisitStanding } from './visit-plan.ts';

/** Newest first, also booked and cancelled ones. */
export async function visitsOf(customerId: Id): Promise<readonly Visit[]> {
  const rows = await db.visits.where('customerId').equals(customerId).toArray();
  return rows.sort((a, b) => (a.on === b.on ? b.createdAt - a.createdAt : a.on < b.on ? 1 : -1));
}

export async function visitById(id: Id): Promise<Visit | undefined> {
  return db.visits.get(id);
}

/**
 * A visit that was made; of a booked one with its id. Refused with what is wrong at its field; a visit that somebody else has logged for
 * that day is saved as another one with `second`.
 */
export async function saveVisit(
  draft: VisitDraft,
  { second = false }: { readonly second?: boolean } = {},
): Promise<Result<Committed<Visit>, readonly VisitProblem[]>> {
  let problems: readonly VisitProblem[] = [];
  const committed = await runCommand('saveVisit', ['visits'], async (recorder): Promise<Visit | null> => {
    const others = await db.visits.where('customerId').equals(draft.customerId).toArray();
    problems = checkVisit(draft, others, today(), second);
    if (problems.length > 0) return null;
    const before = draft.id === undefined ? undefined : await existing(draft.id);
    const visit: Visit = {
      ...draft,
      by: draft.by.trim(),
      id: before?.id ?? newId(),
      state: 'done',
      reason: '',
      createdAt: before?.createdAt ?? recorder.at,
      updatedAt: recorder.at,
    };
    await recorder.put('visits', visit);
    return visit;
  });
  return committed.value === null ? failed(problems) : ok({ ...committed, value: committed.value });
}

/** Stands in the calendar. Refused for a day that has passed. */
export async function bookVisit(booking: VisitBooking): Promise<Result<Committed<Visit>, readonly VisitProblem[]>> {
  const booked = await bookVisits([booking]);
  return booked.ok ? ok({ ...booked.value, value: booked.value.value[0] as Visit }) : booked;
}

/** §4.1.1 a trip: all or none, taken back together. Refused with everything that is wrong with any of them. */
export async function bookVisits(bookings: readonly VisitBooking[]): Promise<Result<Committed<readonly Visit[]>, readonly VisitProblem[]>> {
  const problems = bookings.flatMap((booking) => checkBooking(booking, today()));
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('bookVisit', ['visits'], async (recorder) => {
    const visits: Visit[] = [];
    for (const booking of bookings) {
      const before = booking.id === undefined ? undefined : await existingBooking(booking.id);
      const visit = bookedVisit(booking, before, recorder.at);
      await recorder.put('visits', visit);
      visits.push(visit);
    }
    return visits;
  });
  return ok(committed);
}

/** A booking to another day, which has not passed; all else stays. One that is no longer booked is a `conflict`. */
export async function moveVisit(id: Id, on: LocalDate): Promise<Result<Committed<Visit>, readonly VisitProblem[]>> {
  const problems = checkBookedDay(on, today());
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('moveVisit', ['visits'], async (recorder) => {
    const visit = await existingBooking(id);
    await recorder.patch('visits', id, { on });
    return { ...visit, on };
  });
  return ok(committed);
}

/** Of a booked one, else `conflict`. Throws RangeError without a reason. */
export async function cancelVisit(id: Id, reason: string): Promise<Committed<Visit>> {
  if (reason.trim() === '') throw new RangeError('cancelling a visit needs a reason');
  return runCommand('cancelVisit', ['visits'], async (recorder) => {
    const visit = await existingBooking(id);
    const patch = { state: 'cancelled', reason: reason.trim() } as const;
    await recorder.patch('visits', id, patch);
    return { ...visit, ...patch };
  });
}

/** §4.1.1: when the customer is due, and why. */
export async function visitStanding(customerId: Id, asOf: LocalDate): Promise<VisitStanding> {
  return askColumns('visitStanding', customerId, asOf);
}

/** §4.1.1: what is booked, and a day for everything that falls due in these weeks, no more a day than `visitsPerDay` as far as it goes. */
export async function visitPlan(query: VisitPlanQuery): Promise<VisitPlan> {
  return askColumns('visitPlan', query);
}

/** §4.1.1 completion rate: visits due between two days, both included, by sales rep. */
export async function visitCompletion(from: LocalDate, to: LocalDate): Promise<readonly VisitCompletion[]> {
  return askColumns('visitCompletion', from, to, today());
}

async function existing(id: Id): Promise<Visit> {
  const visit = await db.visits.get(id);
  if (visit === undefined) throw new OperationError('conflict', `visit ${id} is gone`);
  return visit;
}

async function existingBooking(id: Id): Promise<Visit> {
  const visit = await existing(id);
  if (visit.state !== 'booked') throw new OperationError('conflict', `visit ${id} is ${visit.state}`);
  return visit;
}

function bookedVisit({ customerId, kind, on, by, nextStep }: VisitBooking, before: Visit | undefined, at: Instant): Visit {
  return {
    id: before?.id ?? newId(),
    customerId,
    kind,
    on,
    by: by.trim(),
    state: 'booked',
    ratings: { quality: null, price: null, service: null },
    opinions: '',
    plans: [],
    photos: [],
    nextStep: nextStep ?? before?.nextStep ?? '',
    nextOn: null,
    reason: '',
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
  };
}
