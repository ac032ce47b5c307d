import type { MoneyFact } from '../../../../../shared/records/money-fact.ts';
import { dueDayOf, moneyLinkOf, moneyRole, type MoneyColumns } from '../../../../../shared/rules/5-credit/index.ts';
import { dayNumber } from '../../../../../shared/values/local-date.ts';

/** The columns of facts of customers `c0`, `c1`, ... */
export function moneyColumnsOf(facts: readonly MoneyFact[], slots: number): MoneyColumns {
  const rows = new Map(facts.map((fact, row) => [fact.id, { row, kind: fact.kind }]));
  return {
    count: facts.length,
    slots,
    slot: Uint32Array.from(facts, ({ customerId }) => Number(customerId.slice(1))),
    day: Int32Array.from(facts, ({ date }) => dayNumber(date)),
    dueDay: Int32Array.from(facts, (fact) => dayNumber(dueDayOf(fact))),
    amountFen: Float64Array.from(facts, ({ amountFen }) => amountFen),
    role: Uint8Array.from(facts, ({ kind, amountFen }) => moneyRole(kind, amountFen)),
    links: facts.flatMap((fact, row) => moneyLinkOf(fact, row, (id) => rows.get(id)) ?? []),
  };
}
