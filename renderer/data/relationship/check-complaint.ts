import type { Complaint } from '../../../shared/records/complaint.ts';
import type { Id } from '../../../shared/values/id.ts';
import { isLocalTime, type LocalTime } from '../../../shared/values/local-time.ts';

/** What is asked in the first minute. With an id it corrects that complaint. */
export type ComplaintDraft = Pick<
  Complaint,
  | 'customerId'
  | 'receivedAt'
  | 'channel'
  | 'receivedBy'
  | 'kind'
  | 'contractNo'
  | 'product'
  | 'spec'
  | 'heatNo'
  | 'quantityKg'
  | 'content'
  | 'photos'
  | 'handledBy'
> & { readonly id?: Id };

export interface ComplaintProblem {
  readonly field: keyof ComplaintDraft;
  readonly code: 'required' | 'notATime' | 'future' | 'notAboveZero';
}

/** §4.3.1 */
export function checkComplaint(draft: ComplaintDraft, now: LocalTime): readonly ComplaintProblem[] {
  const problems: ComplaintProblem[] = [];
  if (draft.customerId === '') problems.push({ field: 'customerId', code: 'required' });
  if (draft.receivedBy.trim() === '') problems.push({ field: 'receivedBy', code: 'required' });
  if (draft.content.trim() === '') problems.push({ field: 'content', code: 'required' });
  if (!isLocalTime(draft.receivedAt)) problems.push({ field: 'receivedAt', code: 'notATime' });
  else if (draft.receivedAt > now) problems.push({ field: 'receivedAt', code: 'future' });
  if (draft.quantityKg !== null && !(draft.quantityKg > 0)) problems.push({ field: 'quantityKg', code: 'notAboveZero' });
  return problems;
}
