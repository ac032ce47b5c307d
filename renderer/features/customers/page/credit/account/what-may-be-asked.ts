import type { MoneyFact } from '../../../../../../shared/records/money-fact.ts';
import type { FactQuestion } from './fact-dialog.tsx';

/** Facts that a reversal or a dishonour has taken off. */
export function voidedIds(facts: readonly MoneyFact[]): ReadonlySet<string> {
  const reversed = new Set(facts.filter(({ kind }) => kind === 'reversal').map(({ of }) => of));
  // A dishonour that was itself reversed takes nothing off.
  const dishonoured = facts.filter(({ kind, id }) => kind === 'dishonour' && !reversed.has(id)).map(({ of }) => of);
  return new Set([...reversed, ...dishonoured]);
}

/** A reversal is entered anew, not reversed; what is taken off already can only stay so. */
export function asksOf(fact: MoneyFact, voided: ReadonlySet<string>): readonly FactQuestion['ask'][] {
  if (fact.kind === 'reversal' || voided.has(fact.id)) return [];
  return fact.kind === 'payment' && fact.method === 'bill' ? ['dishonour', 'reverse'] : ['reverse'];
}
