import type { Id } from '../../shared/values/id.ts';
import type { FactBlock } from './columns/fact-block.ts';
import type { FactIdSet } from './columns/fact-id-set.ts';
import { parseFactId } from './columns/fact-id.ts';
import { db } from './db.ts';
import { aliveLines, eachBlock, eachMoneyBlock, storedFactIds, storedMoneyIds } from './stored-fact-ids.ts';

type Block = Pick<FactBlock, 'batch' | 'lineBatch' | 'lines' | 'idHigh' | 'idLow'>;

/** Whether facts that were taken away may count again: not when the same ledger was imported anew meanwhile, or they would count twice. */
export async function restorableFacts(batch: Id): Promise<boolean> {
  return (await linesRestorable(batch)) && (await moneyRestorable(batch));
}

async function linesRestorable(batch: Id): Promise<boolean> {
  const stored = await storedFactIds();
  let restorable = true;
  await eachBlock((block) => {
    restorable &&= !holdsStored(block, batch, stored);
  });
  for (const block of await db.entryBlocks.where('batch').equals(batch).toArray())
    restorable &&= !block.idHigh.some((high, line) => stored.has(high, block.idLow[line] as number));
  const tail = await db.factTail.where('batch').equals(batch).toArray();
  return restorable && !tail.some(({ line }) => isStored(line.id, stored));
}

async function moneyRestorable(batch: Id): Promise<boolean> {
  const stored = await storedMoneyIds();
  let restorable = true;
  await eachMoneyBlock((block) => {
    restorable &&= !holdsStored(block, batch, stored);
  });
  const tail = await db.moneyTail.where('batch').equals(batch).toArray();
  return restorable && !tail.some(({ fact }) => isStored(fact.id, stored));
}

function holdsStored(block: Block, batch: Id, stored: FactIdSet): boolean {
  const outside = aliveLines(block, new Set([batch]));
  for (let line = 0; line < block.lines; line += 1)
    if (!outside(line) && stored.has(block.idHigh[line] as number, block.idLow[line] as number)) return true;
  return false;
}

function isStored(id: string, stored: FactIdSet): boolean {
  const { high, low } = parseFactId(id);
  return stored.has(high, low);
}
