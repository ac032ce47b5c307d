import { narrowed } from '../../../shared/rules/6-archive/index.ts';
import type { LogWriter } from './logged-change.ts';
import type { AccessRequest } from '../../../shared/records/access-request.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { LocalTime } from '../../../shared/values/local-time.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { now } from '../clock.ts';
import { db } from '../db.ts';
import { localNow } from '../relationship/local-now.ts';
import { approvalDetail } from './approval-detail.ts';
import { loggedChange } from './logged-change.ts';
import { signedIn } from './signed-in.ts';

export type Granted = Pick<AccessRequest, 'sections' | 'until'>;
/** `gone`: decided or withdrawn meanwhile; `over`: its time is past or nothing would be granted. */
export type DecisionProblem = 'notHead' | 'gone' | 'over' | 'slip' | 'slipTaken' | 'signer';

const MINUTE_MS = 60_000;

/** §6.3.1 by a head who is signed in on this laptop: all of it or less. */
export async function approveRequest(id: Id, granted: Granted, notes = ''): Promise<Result<void, DecisionProblem>> {
  const head = signedIn();
  if (head?.role !== 'head') return failed('notHead');
  return loggedChange((writer) => grant(writer, id, granted, { decidedBy: head.name, notes }));
}

export async function refuseRequest(id: Id, notes: string): Promise<Result<void, DecisionProblem>> {
  const head = signedIn();
  if (head?.role !== 'head') return failed('notHead');
  return loggedChange(async ({ log }) => {
    const request = await db.accessRequests.get(id);
    if (request?.state !== 'asked') return failed('gone');
    await db.accessRequests.update(id, { state: 'refused', decidedBy: head.name, decidedAt: now(), notes, telephone: null });
    await log({ action: 'refused', customerId: request.customerId, sections: request.sections, requestId: id, detail: request.number });
    return ok(undefined);
  });
}

/** §6.3.1 on paper: the number of the slip that the head signed. Each slip once; the log keeps who typed it in. */
export async function enterSlip(
  id: Id,
  granted: Granted & { readonly slip: string; readonly signer: string },
): Promise<Result<void, DecisionProblem>> {
  const slip = granted.slip.normalize('NFKC').trim().toUpperCase();
  const signer = granted.signer.trim();
  if (slip === '') return failed('slip');
  if (signer === '') return failed('signer');
  return loggedChange(async (writer) => {
    const taken = await db.accessRequests.filter(({ decidedBySlip }) => decidedBySlip === slip).count();
    if (taken > 0) return failed('slipTaken');
    return grant(writer, id, granted, { decidedBy: signer, decidedBySlip: slip });
  });
}

/** Inside the transaction. Never more than was asked, never what is over already. */
export async function grant(
  { log }: LogWriter,
  id: Id,
  granted: Granted,
  by: Pick<AccessRequest, 'decidedBy'> & Partial<Pick<AccessRequest, 'decidedBySlip' | 'decidedByCode' | 'notes'>>,
): Promise<Result<void, 'gone' | 'over'>> {
  const request = await db.accessRequests.get(id);
  if (request?.state !== 'asked') return failed('gone');
  const { sections, until } = narrowed(request, granted);
  if (sections.length === 0 || until < localNow()) return failed('over');
  const approved: AccessRequest = {
    ...request,
    ...by,
    state: 'approved',
    grantedSections: sections,
    grantedUntil: until,
    grantedUntilAt: endOfMinute(until),
    decidedAt: now(),
    telephone: null,
  };
  await db.accessRequests.put(approved);
  await log({ action: 'approved', customerId: request.customerId, sections, requestId: id, detail: approvalDetail(approved) });
  return ok(undefined);
}

function endOfMinute(time: LocalTime): number {
  return new Date(time).getTime() + MINUTE_MS - 1;
}
