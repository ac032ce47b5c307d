import type { KeyboardEvent } from 'react';
import { DUNNING_STEPS, type DunningStep } from '../../../../shared/records/dunning-action.ts';
import type { CollectionRow } from '../../../data/credit/dunning.ts';
import type { GridPlace } from '../../../ui/grid/moved-place.ts';

interface CollectKeys {
  readonly rows: readonly CollectionRow[];
  readonly chosen: readonly CollectionRow[];
  readonly log: (row: CollectionRow, step: DunningStep) => void;
  readonly letter: (rows: readonly CollectionRow[]) => void;
  readonly statement: (rows: readonly CollectionRow[]) => void;
  readonly toggle: (row: CollectionRow) => void;
  readonly select: (rows: readonly CollectionRow[]) => void;
}

/** 1 to 4 log the steps in the order of the policy, L and S print, the space bar selects. */
export function useCollectKeys({ rows, chosen, log, letter, statement, toggle, select }: CollectKeys) {
  return (event: KeyboardEvent, { row }: GridPlace): boolean => {
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === 'a') {
      select(rows);
      return true;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (key === 'escape' && chosen.length > 0) {
      select([]);
      return true;
    }
    const at = rows[row];
    const of = chosen.length > 0 ? chosen : at ? [at] : [];
    const step = DUNNING_STEPS[Number(event.key) - 1];
    if (of.length === 0) return false;
    if (step && at) log(at, step);
    else if (key === ' ' && at) toggle(at);
    else if (key === 'l') letter(of);
    else if (key === 's') statement(of);
    else return false;
    return true;
  };
}
