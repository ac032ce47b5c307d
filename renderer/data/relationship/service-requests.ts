import type { ServiceRequest } from '../../../shared/records/service-request.ts';
import type { Id } from '../../../shared/values/id.ts';
import { isLocalDate } from '../../../shared/values/local-date.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId, today } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import type { ServiceRequestRow } from './service-request-row.ts';

export type { ServiceRequestRow } from './service-request-row.ts';

/** With an id it changes an open one. */
export type ServiceRequestDraft = Pick<ServiceRequest, 'customerId' | 'kind' | 'title' | 'details' | 'owner' | 'dueOn'> & {
  readonly id?: Id;
};

export interface ServiceRequestProblem {
  readonly field: keyof ServiceRequestDraft;
  readonly code: 'required' | 'notADate';
}

/** Open ones first, by the day they are due. */
export async function serviceRequestsOf(customerId: Id): Promise<readonly ServiceRequest[]> {
  return (await db.serviceRequests.where('customerId').equals(customerId).toArray()).sort(byDue);
}

/** §4.2.2: open ones by the day they are due; with 'closed' the others, newest first. */
export async function serviceRequests(show: 'open' | 'closed'): Promise<readonly ServiceRequestRow[]> {
  return askColumns('serviceRequests', show);
}

export async function saveServiceRequest(
  draft: ServiceRequestDraft,
): Promise<Result<Committed<ServiceRequest>, readonly ServiceRequestProblem[]>> {
  const problems: ServiceRequestProblem[] = [];
  for (const field of ['customerId', 'title', 'owner'] as const) if (draft[field].trim() === '') problems.push({ field, code: 'required' });
  if (!isLocalDate(draft.dueOn)) problems.push({ field: 'dueOn', code: 'notADate' });
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('saveServiceRequest', ['serviceRequests'], async (recorder) => {
    const before = draft.id === undefined ? undefined : await openRequest(draft.id);
    const request: ServiceRequest = {
      ...draft,
      id: before?.id ?? newId(),
      openedOn: before?.openedOn ?? today(),
      state: 'open',
      result: '',
      closedOn: null,
      createdAt: before?.createdAt ?? recorder.at,
      updatedAt: recorder.at,
    };
    await recorder.put('serviceRequests', request);
    return request;
  });
  return ok(committed);
}

/** Of an open one, else `conflict`. Throws RangeError without a result. */
export async function closeServiceRequest(id: Id, state: 'done' | 'cancelled', result: string): Promise<Committed<ServiceRequest>> {
  if (result.trim() === '') throw new RangeError('a service request is closed with its result');
  return runCommand('closeServiceRequest', ['serviceRequests'], async (recorder) => {
    const request = await openRequest(id);
    const patch = { state, result: result.trim(), closedOn: today() };
    await recorder.patch('serviceRequests', id, patch);
    return { ...request, ...patch };
  });
}

async function openRequest(id: Id): Promise<ServiceRequest> {
  const request = await db.serviceRequests.get(id);
  if (request?.state !== 'open') throw new OperationError('conflict', `service request ${id} is ${request?.state ?? 'gone'}`);
  return request;
}

function byDue(a: ServiceRequest, b: ServiceRequest): number {
  const [first, second] = [a, b].map(({ state }) => (state === 'open' ? 0 : 1));
  return (first as number) - (second as number) || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0);
}
