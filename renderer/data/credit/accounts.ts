import type { MoneyFact } from '../../../shared/records/money-fact.ts';
import type { Account, Statement } from '../../../shared/rules/5-credit/index.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { askColumns } from '../columns-client.ts';

/** Open documents, credits and what was applied to what, as of a day. */
export async function accountOf(customerId: Id, asOf: LocalDate): Promise<Account> {
  return askColumns('accountOf', customerId, asOf);
}

/** Everything entered, also reversed facts and their reversals; by day, then by id. */
export async function moneyFactsOf(customerId: Id): Promise<readonly MoneyFact[]> {
  return askColumns('moneyFactsOf', customerId);
}

/** Both days included. */
export async function statementOfCustomer(customerId: Id, from: LocalDate, to: LocalDate): Promise<Statement> {
  return askColumns('statementOfCustomer', customerId, from, to);
}
