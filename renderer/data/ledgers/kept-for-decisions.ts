import type { Id } from '../../../shared/values/id.ts';
import { NAME_FIELDS } from './name-plan.ts';
import { resolvedCustomer, type PlanState } from './plan-state.ts';

/** Customers by position, as they come down to after the decisions. */
type Resolved = readonly (Id | null)[];

/** Keeps what takes a walk over all rows until something is decided otherwise. */
export function keptForDecisions<T>(): (plan: PlanState, work: (resolved: Resolved) => T) => T {
  const kept = new WeakMap<PlanState, { readonly resolved: Resolved; readonly names: string; readonly value: T }>();
  return (plan, work) => {
    const resolved = plan.candidates.incoming.map((_, position) => resolvedCustomer(plan, position));
    const names = JSON.stringify(NAME_FIELDS.map((field) => [...plan.names.decisions[field]]));
    const known = kept.get(plan);
    if (known && known.names === names && known.resolved.every((id, position) => id === resolved[position])) return known.value;
    const value = work(resolved);
    kept.set(plan, { resolved, names, value });
    return value;
  };
}
