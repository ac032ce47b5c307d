import type { MoneyFact, MoneyFactKind } from '../../records/money-fact.ts';

/**
 * Money facts of all customers side by side, row by row, in any order; nothing here depends on a day, so one set serves every report until
 * a fact comes or goes. How to build it from a fact:
 * - `slot`: number of its customer, below `slots`; a customer that is not there any more: leave the row's `role` 0
 * - `day`: `dayNumber(fact.date)`; `dueDay`: `dayNumber(dueDayOf(fact))`
 * - `amountFen`: as in the fact, with its sign
 * - `role`: `moneyRole(fact.kind, fact.amountFen)`, also of facts that are reversed: who counts on a day follows from `links`
 * - `links`: `moneyLinkOf` of every allocation, reversal, dishonour, and red invoice that names its invoice; all others give null.
 */
export interface MoneyColumns {
  readonly count: number;
  readonly slots: number;
  readonly slot: Uint32Array;
  readonly day: Int32Array;
  readonly dueDay: Int32Array;
  readonly amountFen: Float64Array;
  readonly role: Uint8Array;
  readonly links: readonly MoneyLink[];
}

/** A fact about other facts, by row. There are few of them. */
export interface MoneyLink {
  readonly row: number;
  readonly id: string;
  readonly kind: 'allocation' | 'reversal' | 'dishonour' | 'redInvoice';
  /** Row and kind of the fact in `of`. */
  readonly of: number;
  readonly ofKind: MoneyFactKind;
  /** Row of the fact in `to`, -1 except for an allocation. */
  readonly to: number;
}

/** Null for a fact that is about no other, and for one whose other facts `find` does not know: it does nothing then. */
export function moneyLinkOf(
  fact: Pick<MoneyFact, 'id' | 'kind' | 'amountFen' | 'of' | 'to'>,
  row: number,
  find: (id: string) => { readonly row: number; readonly kind: MoneyFactKind } | undefined,
): MoneyLink | null {
  const kind = linkKind(fact);
  const of = kind === null ? undefined : find(fact.of);
  if (kind === null || of === undefined) return null;
  const to = kind === 'allocation' ? find(fact.to)?.row : -1;
  return to === undefined ? null : { row, id: fact.id, kind, of: of.row, ofKind: of.kind, to };
}

function linkKind({ kind, amountFen, of }: Pick<MoneyFact, 'kind' | 'amountFen' | 'of'>): MoneyLink['kind'] | null {
  if (kind === 'allocation' || kind === 'reversal' || kind === 'dishonour') return kind;
  return kind === 'invoice' && amountFen < 0 && of !== '' ? 'redInvoice' : null;
}
