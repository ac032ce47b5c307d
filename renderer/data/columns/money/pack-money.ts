import { MONEY_FACT_KINDS, PAYMENT_METHODS, type MoneyFact } from '../../../../shared/records/money-fact.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { dayNumber } from '../../../../shared/values/local-date.ts';
import { NO_DAY } from '../customer-figures.ts';
import type { PackedTextColumn } from '../fact-block.ts';
import { parseFactId } from '../fact-id.ts';
import { LINES_A_BLOCK } from '../pack-blocks.ts';
import { textPicker } from '../pack-texts.ts';
import { TextDictionary } from '../text-dictionary.ts';
import { MONEY_TEXTS, type MoneyBlock, type MoneyTextColumn } from './money-block.ts';

/** Blocks of one batch. */
export function packMoney(facts: readonly MoneyFact[], batch: Id, newId: () => Id): readonly MoneyBlock[] {
  const blocks: MoneyBlock[] = [];
  for (let from = 0; from < facts.length; from += LINES_A_BLOCK)
    blocks.push({ ...packed(facts.slice(from, from + LINES_A_BLOCK)), id: newId(), batch, lineBatch: null });
  return blocks;
}

/** One block of facts of whatever batches. */
export function packMoneyTail(facts: readonly MoneyFact[], id: Id): MoneyBlock {
  return {
    ...packed(facts),
    id,
    batch: '',
    lineBatch: textColumn(facts, ({ batch }) => batch),
  };
}

function packed(facts: readonly MoneyFact[]): Omit<MoneyBlock, 'id' | 'batch' | 'lineBatch'> {
  const ids = facts.map(({ id }) => parseFactId(id));
  return {
    lines: facts.length,
    idHigh: Float64Array.from(ids, ({ high }) => high),
    idLow: Float64Array.from(ids, ({ low }) => low),
    kind: Uint8Array.from(facts, ({ kind }) => MONEY_FACT_KINDS.indexOf(kind)),
    method: Uint8Array.from(facts, ({ method }) => PAYMENT_METHODS.indexOf(method)),
    day: Int32Array.from(facts, ({ date }) => dayNumber(date)),
    dueDay: Int32Array.from(facts, ({ dueOn }) => (dueOn === null ? NO_DAY : dayNumber(dueOn))),
    amountFen: Float64Array.from(facts, ({ amountFen }) => amountFen),
    texts: Object.fromEntries(MONEY_TEXTS.map((name) => [name, textColumn(facts, (fact) => fact[name])])) as Record<
      MoneyTextColumn,
      PackedTextColumn
    >,
  };
}

function textColumn(facts: readonly MoneyFact[], textOf: (fact: MoneyFact) => string): PackedTextColumn {
  const dictionary = new TextDictionary();
  for (const fact of facts) dictionary.push(textOf(fact));
  return textPicker(dictionary.column())(Uint32Array.from(facts, (_, index) => index));
}
