import type { MoneyFact } from '../../../shared/records/money-fact.ts';
import { newId } from '../clock.ts';
import { packMoney } from '../columns/money/pack-money.ts';
import type { Recorder } from '../recorder.ts';

/** More than these go into blocks at once. */
const SINGLE_ENTRIES = 500;

/** Adds facts of the recorder's batch; gives them back with it. */
export async function addMoney(recorder: Recorder, drafts: readonly Omit<MoneyFact, 'batch'>[]): Promise<readonly MoneyFact[]> {
  const facts = drafts.map((fact): MoneyFact => ({ ...fact, batch: recorder.batch }));
  if (facts.length > SINGLE_ENTRIES) await recorder.facts.addMoneyBlocks(packMoney(facts, recorder.batch, newId));
  else await recorder.facts.addMoneyTail(facts.map((fact) => ({ id: newId(), batch: recorder.batch, fact })));
  return facts;
}
