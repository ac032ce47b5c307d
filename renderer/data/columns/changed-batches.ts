import type { Id } from '../../../shared/values/id.ts';
import type { FactRemoval } from './fact-block.ts';

/** Batches that are among the one but not among the other: taken away, or brought back. */
export function changedBatches(before: ReadonlySet<Id>, removals: readonly FactRemoval[]): ReadonlySet<Id> {
  const after = new Set(removals.map(({ batch }) => batch));
  const changed = new Set([...before].filter((batch) => !after.has(batch)));
  for (const batch of after) if (!before.has(batch)) changed.add(batch);
  return changed;
}
