import type { Id } from '../../shared/values/id.ts';
import { FactIdSet } from './columns/fact-id-set.ts';
import { parseFactId } from './columns/fact-id.ts';
import { WORD_SEPARATOR } from './columns/pack-texts.ts';
import type { FactBlock } from './columns/fact-block.ts';
import type { MoneyBlock } from './columns/money/money-block.ts';
import { db } from './db.ts';

const BLOCKS_AT_ONCE = 16;

/** What a stored block of any facts says about whose they are. */
type StoredBlock = Pick<FactBlock, 'batch' | 'lineBatch' | 'lines' | 'idHigh' | 'idLow'>;

/** Ids of all sales lines and ledger entries that are stored and have not been taken away. Runs inside a transaction over the facts. */
export async function storedFactIds(): Promise<FactIdSet> {
  const removed = await removedBatches();
  const ids = new FactIdSet();
  await eachBlock((block) => addAlive(ids, block, removed));
  for (const block of await db.entryBlocks.toArray()) {
    if (removed.has(block.batch)) continue;
    for (let line = 0; line < block.lines; line += 1) ids.add(block.idHigh[line] as number, block.idLow[line] as number);
  }
  addTail(
    ids,
    (await db.factTail.toArray()).filter(({ batch }) => !removed.has(batch)).map(({ line }) => line.id),
  );
  return ids;
}

/** The same of money facts. */
export async function storedMoneyIds(): Promise<FactIdSet> {
  const removed = await removedBatches();
  const ids = new FactIdSet();
  await eachMoneyBlock((block) => addAlive(ids, block, removed));
  addTail(
    ids,
    (await db.moneyTail.toArray()).filter(({ batch }) => !removed.has(batch)).map(({ fact }) => fact.id),
  );
  return ids;
}

async function removedBatches(): Promise<ReadonlySet<Id>> {
  return new Set((await db.factRemovals.toArray()).map(({ batch }) => batch));
}

function addAlive(ids: FactIdSet, block: StoredBlock, removed: ReadonlySet<Id>): void {
  const alive = aliveLines(block, removed);
  for (let line = 0; line < block.lines; line += 1) if (alive(line)) ids.add(block.idHigh[line] as number, block.idLow[line] as number);
}

function addTail(ids: FactIdSet, texts: readonly string[]): void {
  for (const text of texts) {
    const { high, low } = parseFactId(text);
    ids.add(high, low);
  }
}

/** A few blocks in memory at a time. */
export async function eachBlock(visit: (block: FactBlock) => void): Promise<void> {
  const keys = await db.factBlocks.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += BLOCKS_AT_ONCE) {
    for (const block of await db.factBlocks.bulkGet(keys.slice(from, from + BLOCKS_AT_ONCE))) if (block !== undefined) visit(block);
  }
}

export async function eachMoneyBlock(visit: (block: MoneyBlock) => void): Promise<void> {
  const keys = await db.moneyBlocks.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += BLOCKS_AT_ONCE) {
    for (const block of await db.moneyBlocks.bulkGet(keys.slice(from, from + BLOCKS_AT_ONCE))) if (block !== undefined) visit(block);
  }
}

/** Which lines of a block belong to a batch that is not among these. */
export function aliveLines({ lineBatch, batch }: StoredBlock, removed: ReadonlySet<Id>): (line: number) => boolean {
  if (lineBatch === null) {
    const alive = !removed.has(batch);
    return () => alive;
  }
  const batches = lineBatch.words.split(WORD_SEPARATOR);
  return (line) => !removed.has(batches[lineBatch.codes[line] as number] as string);
}
