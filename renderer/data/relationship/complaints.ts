import type { Complaint } from '../../../shared/records/complaint.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import type { LocalTime } from '../../../shared/values/local-time.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import { checkComplaint, type ComplaintDraft, type ComplaintProblem } from './check-complaint.ts';
import type { ComplaintFigures, ComplaintList, ComplaintPage, ComplaintQuery, ComplaintRow } from './complaint-row.ts';
import { firstIdOf } from './first-id-of.ts';
import { localNow } from './local-now.ts';

export type { ComplaintDraft, ComplaintProblem } from './check-complaint.ts';
export type {
  ComplaintFigures,
  ComplaintList,
  ComplaintMoveProblem,
  ComplaintQuery,
  ComplaintRow,
  ComplaintShare,
  ComplaintSort,
} from './complaint-row.ts';
export { endWait, moveComplaint, reopenComplaint, startWait, type ComplaintStep } from './move-complaint.ts';

/** What is found out while it is investigated. */
export type ComplaintPatch = Partial<
  Pick<Complaint, 'handledBy' | 'cause' | 'whys' | 'solution' | 'solutionText' | 'costFen' | 'photos' | 'content'>
>;

/** Newest first. */
export async function complaintsOf(customerId: Id, now: LocalTime): Promise<readonly ComplaintRow[]> {
  return askColumns('complaintsOf', customerId, now);
}

/** Undefined when it is gone. */
export async function complaintRow(id: Id, now: LocalTime): Promise<ComplaintRow | undefined> {
  return askColumns('complaintRow', id, now);
}

/** Any number of complaints, of which the worker gives one page; the order is kept there between pages. */
export async function complaintList(query: ComplaintQuery, page: ComplaintPage): Promise<ComplaintList> {
  return askColumns('complaintList', query, page);
}

/** Of what was received between two days, both included. */
export async function complaintFigures(from: LocalDate, to: LocalDate, now: LocalTime): Promise<ComplaintFigures> {
  return askColumns('complaintFigures', from, to, now);
}

/** §4.3.1: a new one gets the next free number of its year, `TS-2026-0001`. */
export async function saveComplaint(draft: ComplaintDraft): Promise<Result<Committed<Complaint>, readonly ComplaintProblem[]>> {
  const problems = checkComplaint(draft, localNow());
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('saveComplaint', ['complaints'], async (recorder) => {
    const before = draft.id === undefined ? undefined : await db.complaints.get(draft.id);
    if (draft.id !== undefined && before === undefined) throw new OperationError('conflict', `complaint ${draft.id} is gone`);
    const complaint: Complaint = {
      ...BEGUN,
      ...before,
      ...draft,
      content: draft.content.trim(),
      id: before?.id ?? newId(),
      no: before?.no ?? (await nextNumber(draft.receivedAt.slice(0, 4))),
      createdAt: before?.createdAt ?? recorder.at,
      updatedAt: recorder.at,
    };
    await recorder.put('complaints', complaint);
    return complaint;
  });
  return ok(committed);
}

/** §4.3.3: what was found. A complaint that is gone is a `conflict`. */
export async function updateComplaint(id: Id, patch: ComplaintPatch): Promise<Committed<void>> {
  return runCommand('updateComplaint', ['complaints'], (recorder) =>
    recorder.patch('complaints', id, { ...patch, ...(patch.cause === undefined ? {} : { cause: patch.cause.trim() }) }),
  );
}

const BEGUN: Pick<
  Complaint,
  | 'state'
  | 'contactedAt'
  | 'fedBackAt'
  | 'closedAt'
  | 'waits'
  | 'reopenings'
  | 'cause'
  | 'whys'
  | 'solution'
  | 'solutionText'
  | 'costFen'
  | 'satisfied'
> = {
  state: 'received',
  contactedAt: null,
  fedBackAt: null,
  closedAt: null,
  waits: [],
  reopenings: [],
  cause: '',
  whys: [],
  solution: null,
  solutionText: '',
  costFen: null,
  satisfied: null,
};

/** One more than the highest of the year, so that an undone one in the middle leaves a gap, never a double. */
async function nextNumber(year: string): Promise<string> {
  const prefix = `TS-${year}-`;
  let highest = 0;
  const since = firstIdOf(Date.UTC(Number(year), 0, 0));
  await db.complaints
    .where('id')
    .aboveOrEqual(since)
    .each(({ no }) => {
      if (no.startsWith(prefix)) highest = Math.max(highest, Number(no.slice(prefix.length)) || 0);
    });
  return prefix + String(highest + 1).padStart(4, '0');
}
