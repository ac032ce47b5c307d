import type { CustomerDraft } from '../../../shared/records/customer.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { CustomerDecision, MatchCandidate, MatchList, MatchRow } from './plan-views.ts';
import { resolvedCustomer, type PlanState } from './plan-state.ts';

/** Positions of a list, in the order of the files. */
export function listed(plan: PlanState, list: MatchList): readonly number[] {
  const positions: number[] = [];
  for (const [position, match] of plan.matches.entries()) {
    if (listOf(plan, position, match.status) === list) positions.push(position);
  }
  return positions;
}

export function matchRow(plan: PlanState, position: number): MatchRow | null {
  const customer = plan.candidates.incoming[position];
  const match = plan.matches[position];
  const origin = plan.candidates.origins[position];
  if (!customer || !match || !origin) return null;
  const { draft, source } = customer;
  const target = resolvedCustomer(plan, position);
  return {
    position,
    name: draft.name,
    creditCode: draft.creditCode ?? '',
    phone: draft.phone ?? '',
    salesRep: draft.salesRep ?? '',
    source,
    ...origin,
    lines: (plan.candidates.lines[position] ?? 0) + (plan.candidates.entries[position] ?? 0),
    status: match.status,
    by: match.by,
    reason: match.reason,
    decision: plan.decisions.get(position) ?? null,
    targetName: target === null || target === customer.id ? '' : (draftOf(plan, target)?.name ?? ''),
    changes: match.changes,
    candidates: match.candidates.map(({ id, similarity }) => candidate(plan, id, similarity)),
  };
}

/** The same decision for many; `match` without a target takes each one's likeliest candidate. */
export function decide(plan: PlanState, positions: readonly number[], decision: CustomerDecision | 'likeliest' | null): void {
  for (const position of positions) {
    if (decision === null) plan.decisions.delete(position);
    else if (decision !== 'likeliest') plan.decisions.set(position, decision);
    else {
      const best = plan.matches[position]?.candidates[0];
      if (best) plan.decisions.set(position, { action: 'match', target: best.id });
    }
  }
}

function listOf(plan: PlanState, position: number, status: MatchRow['status']): MatchList {
  return status === 'new' && plan.candidates.incoming[position]?.source === 'mention' ? 'mentioned' : status;
}

function candidate(plan: PlanState, id: Id, similarity: number): MatchCandidate {
  const draft = draftOf(plan, id);
  return {
    id,
    name: draft?.name ?? '',
    creditCode: draft?.creditCode ?? '',
    phone: draft?.phone ?? '',
    salesRep: draft?.salesRep ?? '',
    similarity,
    stored: plan.known.has(id),
  };
}

function draftOf(plan: PlanState, id: Id): CustomerDraft | undefined {
  return plan.known.get(id) ?? plan.candidates.incoming[plan.positions.get(id) ?? -1]?.draft;
}
