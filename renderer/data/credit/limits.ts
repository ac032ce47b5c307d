import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { CreditLimit } from '../../../shared/records/credit-limit.ts';
import type { LimitVerdict } from '../../../shared/rules/5-credit/index.ts';
import type { Fen, Id, LocalDate } from '../../../shared/values/id.ts';
import { addDays } from '../../../shared/values/local-date.ts';
import { newId, today } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import { parameterVersions } from '../parameters.ts';
import { checkLimit, type LimitDraft, type LimitProblem } from './check-limit.ts';
import type { LimitList, LimitQuery, LimitRow } from './limit-list.ts';

export type { LimitColumn, LimitList, LimitQuery, LimitRow } from './limit-list.ts';
export type { LimitDraft, LimitProblem } from './check-limit.ts';

/** Newest first, also withdrawn ones. */
export async function limitsOf(customerId: Id): Promise<readonly CreditLimit[]> {
  const rows = await db.creditLimits.where('customerId').equals(customerId).toArray();
  return rows.sort((a, b) => b.proposedAt - a.proposedAt);
}

/** §5.2.1: what the rules propose, with each factor. */
export async function limitProposal(customerId: Id, asOf: LocalDate): Promise<LimitVerdict> {
  return askColumns('limitProposal', customerId, asOf);
}

/** What a form shows at its fields; an empty list: it can be proposed. */
export async function limitProblems(draft: LimitDraft): Promise<readonly LimitProblem[]> {
  return checkLimit(draft, await computedFen(draft.customerId), parametersAt(await parameterVersions(), draft.from).values);
}

/** Throws RangeError with the code of the first of `limitProblems`. */
export async function proposeLimit(draft: LimitDraft): Promise<Committed<CreditLimit>> {
  const [problem] = await limitProblems(draft);
  if (problem !== undefined) throw new RangeError(problem.code);
  const computed = await computedFen(draft.customerId);
  return runCommand('proposeLimit', ['creditLimits'], async (recorder) => {
    const { customerId, kind, amountFen, from, until, reason } = draft;
    const limit: CreditLimit = {
      id: newId(),
      customerId,
      kind,
      amountFen,
      from,
      until: kind === 'standing' ? null : until,
      state: 'proposed',
      computedFen: kind === 'standing' ? computed : null,
      reason: reason.trim(),
      proposedBy: recorder.who,
      proposedAt: recorder.at,
      approvedBy: '',
      approvedAt: null,
    };
    await recorder.create('creditLimits', limit);
    return limit;
  });
}

/** Of a proposal only, else `conflict`. */
export async function approveLimit(id: Id): Promise<Committed<CreditLimit>> {
  return change('approveLimit', id, (limit, { who, at }) => {
    if (limit.state !== 'proposed') throw new OperationError('conflict', `limit ${id} is ${limit.state}`);
    return { state: 'approved', approvedBy: who, approvedAt: at };
  });
}

/** A proposal; or a temporary increase, which then ends with yesterday. A standing limit that was approved is replaced by another, never withdrawn: `conflict`. */
export async function withdrawLimit(id: Id): Promise<Committed<CreditLimit>> {
  return change('withdrawLimit', id, ({ state, kind, from }) => {
    if (state === 'proposed' || (state === 'approved' && kind === 'temporary' && from >= today())) return { state: 'withdrawn' };
    if (state === 'approved' && kind === 'temporary') return { until: addDays(today(), -1) };
    throw new OperationError('conflict', `limit ${id} is ${state}`);
  });
}

export async function limitList(query: LimitQuery): Promise<LimitList> {
  return askColumns('limitList', query);
}

/** Rows `from` up to and without `to`; empty when the token is no longer known. */
export async function limitRows(token: number, from: number, to: number): Promise<readonly LimitRow[]> {
  return askColumns('limitRows', token, from, to);
}

async function computedFen(customerId: Id): Promise<Fen | null> {
  const verdict = await limitProposal(customerId, today());
  return verdict.status === 'met' ? verdict.value : null;
}

async function change(
  command: string,
  id: Id,
  patchOf: (limit: CreditLimit, recorder: { readonly who: string; readonly at: number }) => Partial<CreditLimit>,
): Promise<Committed<CreditLimit>> {
  return runCommand(command, ['creditLimits'], async (recorder) => {
    const limit = await db.creditLimits.get(id);
    if (limit === undefined) throw new OperationError('conflict', `limit ${id} is gone`);
    const patch = patchOf(limit, recorder);
    await recorder.patch('creditLimits', id, patch);
    return { ...limit, ...patch };
  });
}
