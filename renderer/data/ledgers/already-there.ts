import { plannedSales } from './finish-plan.ts';
import type { PlanState } from './plan-state.ts';

/** How many of the planned lines are stored already. */
export async function countAlreadyThere(plan: PlanState): Promise<number> {
  const { repeated } = plannedSales(plan);
  return repeated;
}
