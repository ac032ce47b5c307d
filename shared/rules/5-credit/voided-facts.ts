import type { MoneyFactKind } from '../../records/money-fact.ts';

/** A reversal or dishonour and the fact it is about, both by id or both by row. */
export interface Voiding<K> {
  readonly kind: 'reversal' | 'dishonour';
  readonly self: K;
  readonly of: K;
  readonly ofKind: MoneyFactKind;
}

/**
 * Facts that count no more, from the reversals and dishonours there are on a day. A reversal always stands: what reversed must be entered
 * anew. A dishonour that was reversed leaves its payment good.
 */
export function voidedFacts<K>(voidings: readonly Voiding<K>[]): ReadonlySet<K> {
  const voided = new Set<K>();
  for (const { kind, of } of voidings) if (kind === 'reversal') voided.add(of);
  const dishonoured = voidings.filter(({ kind, self, ofKind }) => kind === 'dishonour' && ofKind === 'payment' && !voided.has(self));
  for (const { of } of dishonoured) voided.add(of);
  return voided;
}
