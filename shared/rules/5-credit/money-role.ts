import type { MoneyFact, MoneyFactKind } from '../../records/money-fact.ts';
import type { Fen, LocalDate } from '../../values/id.ts';

/** 0 moves no money by itself, 1 is owed by the customer, 2 counts in its favour. */
export type MoneyRole = 0 | 1 | 2;

/**
 * What a fact is in the account; its amount there is the absolute one. A red invoice (冲红) and an opening item below zero, an advance taken
 * over from a ledger, are credits; money paid back is a debit. A credit note below zero is refused at the form and counts for nothing.
 */
export function moneyRole(kind: MoneyFactKind, amountFen: Fen): MoneyRole {
  if (amountFen === 0) return 0;
  if (kind === 'invoice' || kind === 'openingItem') return amountFen > 0 ? 1 : 2;
  if (kind === 'payment') return amountFen > 0 ? 2 : 1;
  return kind === 'creditNote' && amountFen > 0 ? 2 : 0;
}

/** The day from which a debit is overdue the next morning. Money paid back falls due when it is paid. */
export function dueDayOf(fact: Pick<MoneyFact, 'kind' | 'date' | 'dueOn'>): LocalDate {
  return fact.kind === 'payment' ? fact.date : (fact.dueOn ?? fact.date);
}
