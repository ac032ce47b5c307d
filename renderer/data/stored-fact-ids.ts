import type { Id } from '../../shared/values/id.ts';
import { FactIdSet } from './columns/fact-id-set.ts';
import { parseFactId } from './columns/fact-id.ts';
import { WORD_SEPARATOR } from './columns/pack-texts.ts';
import type { FactBlock } from './columns/fact-block.ts';
import { db } from './db.ts';

const BLOCKS_AT_ONCE = 16;

/** Ids of all sales lines and ledger entries that are stored and have not been taken away. Runs inside a transaction over the facts. */
export async function storedFactIds(): Promise<FactIdSet> {
  const removed = new Set((await db.factRemovals.toArray()).map(({ batch }) => batch));
  const ids = new FactIdSet();
  await eachBlock((block) => {
    const alive = aliveLines(block, removed);
    for (let line = 0; line < block.lines; line += 1) if (alive(line)) ids.add(block.idHigh[line] as number, block.idLow[line] as number);
  });
  for (const block of await db.entryBlocks.toArray()) {
    if (removed.has(block.batch)) continue;
    for (let line = 0; line < block.lines; line += 1) ids.add(block.idHigh[line] as number, block.idLow[line] as number);
  }
  for (const { line, batch } of await db.factTail.toArray()) {
    if (removed.has(batch)) continue;
    const { high, low } = parseFactId(line.id);
    ids.add(high, low);
  }
  return ids;
}

/** A few blocks in memory at a time. */
export async function eachBlock(visit: (block: FactBlock) => void): Promise<void> {
  const keys = await db.factBlocks.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += BLOCKS_AT_ONCE) {
    for (const block of await db.factBlocks.bulkGet(keys.slice(from, from + BLOCKS_AT_ONCE))) if (block !== undefined) visit(block);
  }
}

/** Which lines of a block belong to a batch that is not among these. */
export function aliveLines(block: FactBlock, removed: ReadonlySet<Id>): (line: number) => boolean {
  const { lineBatch } = block;
  if (lineBatch === null) {
    const alive = !removed.has(block.batch);
    return () => alive;
  }
  const batches = lineBatch.words.split(WORD_SEPARATOR);
  return (line) => !removed.has(batches[lineBatch.codes[line] as number] as string);
}
