import { moneyFactId } from '../../renderer/data/columns/money/money-id.ts';
import { packMoney } from '../../renderer/data/columns/money/pack-money.ts';
import type { MoneyBlock } from '../../renderer/data/columns/money/money-block.ts';
import type { MoneyFact, MoneyFactDraft } from '../../shared/records/money-fact.ts';
import type { Id } from '../../shared/values/id.ts';
import { dayNumber, fromDayNumber } from '../../shared/values/local-date.ts';

export const MONEY_AS_OF = '2026-11-23';
const LAST = dayNumber(MONEY_AS_OF);
const LINES_A_BLOCK = 8_192;

/** Blocks of made money facts: seven invoices to three payments over three years, and one in a thousand is reversed. */
export function* madeMoneyBlocks(customerIds: readonly Id[], count: number, batch: Id): Iterable<MoneyBlock> {
  for (let from = 0; from < count; from += LINES_A_BLOCK) {
    const facts = Array.from({ length: Math.min(LINES_A_BLOCK, count - from) }, (_, index) => madeFact(customerIds, from + index, batch));
    yield* packMoney(facts, batch, () => `${batch}-${from}`);
  }
}

function madeFact(customerIds: readonly Id[], index: number, batch: Id): MoneyFact {
  const draft = index % 1_000 === 999 ? reversed(madeDraft(customerIds, index - 1)) : madeDraft(customerIds, index);
  return { ...draft, id: moneyFactId(draft, 1), batch };
}

function madeDraft(customerIds: readonly Id[], index: number): MoneyFactDraft {
  const customerId = customerIds[(index * 31) % customerIds.length] as Id;
  const day = LAST - ((index * 7919) % 1_100);
  const bought = index % 10 < 7;
  return {
    kind: bought ? 'invoice' : 'payment',
    customerId,
    date: fromDayNumber(day),
    dueOn: bought ? fromDayNumber(day + 30 + (index % 3) * 15) : null,
    docNo: `${bought ? 'FP' : 'SK'}${index}`,
    contractNo: '',
    amountFen: (bought ? 400_000 : 800_000) + ((index * 104_729) % 20_000_000),
    method: bought ? '' : 'transfer',
    of: '',
    to: '',
    notes: '',
  };
}

function reversed(draft: MoneyFactDraft): MoneyFactDraft {
  return { ...draft, kind: 'reversal', dueOn: null, method: '', of: moneyFactId(draft, 1) };
}
