import type { Id } from '../../shared/values/id.ts';
import { parseFactId } from './columns/fact-id.ts';
import { db } from './db.ts';
import { aliveLines, eachBlock, storedFactIds } from './stored-fact-ids.ts';

/** Whether lines that were taken away may count again: not when the same ledger was imported anew meanwhile, or they would count twice. */
export async function restorableFacts(batch: Id): Promise<boolean> {
  const stored = await storedFactIds();
  let restorable = true;
  await eachBlock((block) => {
    const outside = aliveLines(block, new Set([batch]));
    for (let line = 0; line < block.lines && restorable; line += 1)
      if (!outside(line) && stored.has(block.idHigh[line] as number, block.idLow[line] as number)) restorable = false;
  });
  const tail = await db.factTail.where('batch').equals(batch).toArray();
  for (const block of await db.entryBlocks.where('batch').equals(batch).toArray())
    restorable &&= !block.idHigh.some((high, line) => stored.has(high, block.idLow[line] as number));
  return restorable && !tail.some(({ line }) => stored.has(parseFactId(line.id).high, parseFactId(line.id).low));
}
