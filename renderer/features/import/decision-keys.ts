import type { CustomerDecision, MatchRow } from '../../data/ledgers/plan-views.ts';

export type DecisionKeyOutcome = { readonly move: number | 'first' | 'last' } | { readonly decision: CustomerDecision | null };

type Key = Pick<React.KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const MOVES: Readonly<Record<string, number | 'first' | 'last'>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 15,
  PageUp: -15,
  Home: 'first',
  End: 'last',
};

/** What a key does in a list of customers; null: it is not for the list. */
export function decisionKey(event: Key, row: MatchRow | null): DecisionKeyOutcome | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const move = MOVES[event.key];
  if (move !== undefined) return { move };
  if (!row) return null;
  const key = event.key.toLowerCase();
  if (key === 'n') return { decision: { action: 'create' } };
  if (key === 'l' || key === 'delete') return { decision: { action: 'leave-out' } };
  if (key === 'u' || key === 'backspace') return { decision: null };
  const candidate = /^[1-8]$/.test(key) ? row.candidates[Number(key) - 1] : undefined;
  return candidate ? { decision: { action: 'match', target: candidate.id } } : null;
}
