import type { Visit } from '../../../shared/records/visit.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { isLocalDate } from '../../../shared/values/local-date.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId, today } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import { checkVisit, problem, type VisitDraft, type VisitProblem } from './check-visit.ts';
import type { VisitCompletion, VisitPlan, VisitPlanQuery, VisitStanding } from './visit-plan.ts';

export type { VisitDraft, VisitProblem } from './check-visit.ts';
export type { VisitCompletion, VisitPlan, VisitPlanQuery, VisitPlanRow, VisitStanding } from './visit-plan.ts';

export type VisitBooking = Pick<Visit, 'customerId' | 'kind' | 'on' | 'by'> & {
  /** An existing booking that is moved. */
  readonly id?: Id;
  /** What it is for. */
  readonly nextStep?: string;
};

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
  const { customerId, kind, on, by } = booking;
  const problems: VisitProblem[] = [];
  if (customerId === '') problems.push(problem('customerId', 'required'));
  if (by.trim() === '') problems.push(problem('by', 'required'));
  if (!isLocalDate(on)) problems.push(problem('on', 'notADate'));
  else if (on < today()) problems.push(problem('on', 'past'));
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('bookVisit', ['visits'], async (recorder) => {
    const before = booking.id === undefined ? undefined : await existing(booking.id);
    if (before !== undefined && before.state !== 'booked') throw new OperationError('conflict', `visit ${before.id} is ${before.state}`);
    const visit: Visit = {
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
      nextStep: booking.nextStep ?? before?.nextStep ?? '',
      nextOn: null,
      reason: '',
      createdAt: before?.createdAt ?? recorder.at,
      updatedAt: recorder.at,
    };
    await recorder.put('visits', visit);
    return visit;
  });
  return ok(committed);
}

/** Of a booked one, else `conflict`. Throws RangeError without a reason. */
export async function cancelVisit(id: Id, reason: string): Promise<Committed<Visit>> {
  if (reason.trim() === '') throw new RangeError('cancelling a visit needs a reason');
  return runCommand('cancelVisit', ['visits'], async (recorder) => {
    const visit = await existing(id);
    if (visit.state !== 'booked') throw new OperationError('conflict', `visit ${id} is ${visit.state}`);
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
