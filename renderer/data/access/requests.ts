import { checkAsk, type AskDraft, type AskProblem } from '../../../shared/access/check-ask.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { AccessRequest } from '../../../shared/records/access-request.ts';
import type { Id } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId, now, today } from '../clock.ts';
import { db } from '../db.ts';
import { parameterVersions } from '../parameters.ts';
import { localNow } from '../relationship/local-now.ts';
import { loggedChange } from './logged-change.ts';

export interface RequestRow extends AccessRequest {
  readonly customerName: string;
}

/** The latest first. */
export async function accessRequests(): Promise<readonly RequestRow[]> {
  const requests = (await db.accessRequests.toArray()).toSorted((a, b) => b.createdAt - a.createdAt || (a.number < b.number ? 1 : -1));
  const customers = await db.customers.bulkGet([...new Set(requests.map(({ customerId }) => customerId))]);
  const names = new Map(customers.filter((found) => found !== undefined).map(({ id, name }) => [id, name]));
  return requests.map((request) => ({ ...request, customerName: names.get(request.customerId) ?? '' }));
}

/** §6.3.1: still asked for and not past its time; for the head's day. */
export async function requestsToDecide(): Promise<readonly RequestRow[]> {
  return (await accessRequests()).filter(({ state, until }) => state === 'asked' && until >= localNow());
}

/** Days for which access may be asked, in force today. */
export async function longestAccessDays(): Promise<number> {
  return parametersAt(await parameterVersions(), today()).values.accessApprovalDays;
}

/** §6.3.1 the request form. */
export async function askForAccess(draft: AskDraft): Promise<Result<AccessRequest, readonly AskProblem[]>> {
  const problems = checkAsk(draft, localNow(), await longestAccessDays());
  if (problems.length > 0) return failed(problems);
  const request = await loggedChange(async ({ log }) => {
    const row: AccessRequest = {
      ...draft,
      requester: draft.requester.trim(),
      reason: draft.reason.trim(),
      id: newId(),
      number: await nextNumber(),
      state: 'asked',
      grantedSections: [],
      grantedUntil: null,
      grantedUntilAt: null,
      decidedBy: '',
      decidedAt: null,
      decidedBySlip: '',
      decidedByCode: '',
      telephone: null,
      notes: '',
      createdAt: now(),
    };
    await db.accessRequests.add(row);
    await log({ action: 'asked', customerId: row.customerId, sections: row.sections, requestId: row.id, detail: row.number });
    return row;
  });
  return ok(request);
}

/** The rep asks for less, e.g. because the head says so on the telephone; a code that was read out is void. */
export async function narrowAsk(id: Id, asked: Pick<AccessRequest, 'sections' | 'until'>): Promise<boolean> {
  return loggedChange(async ({ log }) => {
    const request = await db.accessRequests.get(id);
    const sections = request?.sections.filter((section) => asked.sections.includes(section)) ?? [];
    if (request?.state !== 'asked' || sections.length === 0 || asked.until > request.until || asked.until <= localNow()) return false;
    await db.accessRequests.update(id, { sections, until: asked.until, telephone: null });
    await log({ action: 'asked', customerId: request.customerId, sections, requestId: id, detail: request.number });
    return true;
  });
}

/** Takes back what was asked, or gives back what was granted. */
export async function withdrawRequest(id: Id): Promise<void> {
  await loggedChange(async ({ log }) => {
    const request = await db.accessRequests.get(id);
    if (request?.state !== 'asked' && request?.state !== 'approved') return;
    await db.accessRequests.update(id, { state: 'withdrawn', telephone: null });
    await log({ action: 'withdrawn', customerId: request.customerId, requestId: id, detail: request.number });
  });
}

/** `yymmdd-n`, the first of the day is 01. */
async function nextNumber(): Promise<string> {
  const day = today().slice(2).replaceAll('-', '');
  const ofToday = (await db.accessRequests.toArray()).filter(({ number }) => number.startsWith(`${day}-`));
  const highest = Math.max(0, ...ofToday.map(({ number }) => Number(number.slice(day.length + 1))));
  return `${day}-${String(highest + 1).padStart(2, '0')}`;
}
