import type { AnswerKind } from '../../../../shared/reconcile/archive/possible-answers.ts';

type Action = 'next' | 'before' | 'search' | 'undo' | 'alike' | 'value' | Exclude<AnswerKind, 'filledIn'>;

const KEYS: Readonly<Record<string, Action>> = {
  j: 'next',
  k: 'before',
  '/': 'search',
  '1': 'takePaper',
  '2': 'takeElectronic',
  '3': 'keepBoth',
  s: 'sameCustomer',
  x: 'notSame',
  v: 'value',
  a: 'ask',
  p: 'postpone',
  b: 'alike',
  r: 'reopen',
  u: 'undo',
};

/** Null: not one of ours. */
export function keyAction(key: string): Action | null {
  return KEYS[key.toLowerCase()] ?? null;
}

/** As it is printed on the button. */
export function keyOf(action: Action): string {
  return (Object.entries(KEYS).find(([, each]) => each === action)?.[0] ?? '').toUpperCase();
}
