import type { CustomerMatch } from '../../../shared/reconcile/customer-match.ts';
import { matchCustomers } from '../../../shared/reconcile/match-customers.ts';
import type { Customer } from '../../../shared/records/customer.ts';
import type { Id } from '../../../shared/values/id.ts';
import { importCandidates, type ImportCandidates } from './import-candidates.ts';
import type { LoadedFile } from './loaded-file.ts';
import { namePlan, NO_NAMES, NOTHING_REMEMBERED, type NamePlan, type NamesByField, type RememberedNames } from './name-plan.ts';
import type { CustomerDecision } from './plan-views.ts';

/** Who is who, and what the user decided about it. */
export interface PlanState {
  readonly candidates: ImportCandidates;
  readonly matches: readonly CustomerMatch[];
  readonly known: ReadonlyMap<Id, Customer>;
  /** Incoming id -> position. */
  readonly positions: ReadonlyMap<Id, number>;
  readonly decisions: Map<number, CustomerDecision>;
  readonly names: NamePlan;
}

export function startPlan(
  files: readonly LoadedFile[],
  known: readonly Customer[],
  names: { readonly inUse: NamesByField; readonly remembered: RememberedNames } = { inUse: NO_NAMES, remembered: NOTHING_REMEMBERED },
): PlanState {
  const candidates = importCandidates(files);
  return {
    candidates,
    matches: matchCustomers(candidates.incoming, known),
    known: new Map(known.map((customer) => [customer.id, customer])),
    positions: new Map(candidates.incoming.map((customer, position) => [customer.id, position])),
    decisions: new Map(),
    names: namePlan(candidates, names.inUse, names.remembered),
  };
}

/** The customer that a candidate comes down to: a stored one, a new one, or null when it is left out or undecided. */
export function resolvedCustomer(plan: PlanState, position: number): Id | null {
  const seen = new Set<number>();
  let at = position;
  for (;;) {
    if (seen.has(at)) return null;
    seen.add(at);
    const target = targetOf(plan, at);
    if (target === null) return null;
    const next = plan.positions.get(target);
    if (next === undefined || next === at) return target;
    at = next;
  }
}

/** One step: whom this candidate itself is said to be; its own id: a new customer. */
export function targetOf(plan: PlanState, position: number): Id | null {
  const decision = plan.decisions.get(position);
  const match = plan.matches[position];
  const own = plan.candidates.incoming[position]?.id ?? null;
  if (decision) return decision.action === 'match' ? decision.target : decision.action === 'create' ? own : null;
  if (!match || match.status === 'unsure') return null;
  return match.status === 'new' ? own : match.target;
}
