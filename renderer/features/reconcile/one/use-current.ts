import type { Difference } from '../../../../shared/records/reconciliation.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { difference } from '../../../data/reconcile/differences.ts';
import { useQuery } from '../../../data/use-query.ts';

interface Current {
  /** Undefined while it is on the way, and where there is none. */
  readonly current: Difference | undefined;
  /** Acts on it, also when it is still being read: a quick hand is faster than the reading. */
  readonly onCurrent: (act: (current: Difference) => void) => void;
}

/** The difference that the keys are on; '' for none. */
export function useCurrent(id: Id, mayAnswer: boolean): Current {
  const shown = useQuery(() => difference(id), [id]);
  const current = shown?.id === id ? shown : undefined;
  return {
    current,
    onCurrent: (act) => {
      if (!mayAnswer || id === '') return;
      if (current !== undefined) act(current);
      else void difference(id).then((found) => found !== undefined && act(found));
    },
  };
}
