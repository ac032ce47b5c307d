import type { KeyboardEvent } from 'react';
import type { Answer } from '../../../../shared/reconcile/archive/possible-answers.ts';
import type { Difference } from '../../../../shared/records/reconciliation.ts';
import { keyAction } from './answer-keys.ts';
import type { Asks } from './asks.ts';

interface PaneKeys {
  /** Acts on the difference that the keys are on, also one that is still being read; on none where nothing may be answered. */
  readonly onCurrent: (act: (current: Difference) => void) => void;
  readonly move: (by: 1 | -1) => void;
  readonly search: () => void;
  /** To the field for the right value. */
  readonly value: () => void;
  readonly ask: (what: Asks['what'], about: Difference) => void;
  readonly give: (about: Difference, answer: Answer) => void;
  readonly undo: () => void;
}

/** The keys of the list beside those of a table; true: taken. */
export function usePaneKeys({ onCurrent, move, search, value, ask, give, undo }: PaneKeys): (event: KeyboardEvent) => boolean {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const action = keyAction(event.key);
    if (action === null) return false;
    if (action === 'next') move(1);
    else if (action === 'before') move(-1);
    else if (action === 'search') search();
    else if (action === 'undo') undo();
    else if (action === 'value') value();
    else if (action === 'ask' || action === 'postpone' || action === 'alike') onCurrent((current) => ask(action, current));
    else if (action === 'sameCustomer') onCurrent((current) => give(current, { kind: action, candidate: 0 }));
    else onCurrent((current) => give(current, { kind: action }));
    return true;
  };
}
