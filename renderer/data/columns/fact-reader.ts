import type { JournalEntry } from '../../../shared/records/journal-entry.ts';
import type { Id } from '../../../shared/values/id.ts';
import { db } from '../db.ts';
import type { FactsChange } from '../facts-change.ts';
import type { Stores } from './standings.ts';

const BLOCKS_AT_ONCE = 16;

type FactStores = Pick<Stores, 'facts' | 'money' | 'entries'>;

/** Brings facts from the database into the columns. Runs inside a transaction over the facts. */
export class FactReader {
  constructor(readonly stores: FactStores) {}

  async readAll(): Promise<void> {
    await this.#readLines();
    await this.#readMoney();
    const { entries } = this.stores;
    entries.clear();
    entries.addBlocks(await db.entryBlocks.toArray());
    await this.#readRemovals();
  }

  /** What these journal entries about facts brought. */
  async readOn(changes: readonly JournalEntry[]): Promise<void> {
    if (changes.length === 0) return;
    const idsAt = (place: FactsChange['place']): readonly string[] =>
      changes.filter(({ after }) => (after as FactsChange).place === place).flatMap(({ ids }) => [...ids]);
    await this.#addLines(idsAt('blocks'), idsAt('tail'));
    await this.#addMoney(idsAt('moneyBlocks'), idsAt('moneyTail'));
    const entryIds = idsAt('entries');
    if (entryIds.length > 0)
      this.stores.entries.addBlocks((await db.entryBlocks.bulkGet([...entryIds])).filter((block) => block !== undefined));
    await this.#readRemovals();
  }

  async #addLines(blockIds: readonly Id[], tailIds: readonly Id[]): Promise<void> {
    const tail = (await db.factTail.bulkGet([...tailIds])).filter((line) => line !== undefined);
    // Compaction has moved single entries on before they were read here.
    if (tail.length < tailIds.length) return this.#readLines();
    if (tail.length > 0) this.stores.facts.addTail(tail);
    for (let from = 0; from < blockIds.length; from += BLOCKS_AT_ONCE) {
      const blocks = await db.factBlocks.bulkGet(blockIds.slice(from, from + BLOCKS_AT_ONCE));
      this.stores.facts.addBlocks(blocks.filter((block) => block !== undefined));
    }
  }

  async #addMoney(blockIds: readonly Id[], tailIds: readonly Id[]): Promise<void> {
    const tail = (await db.moneyTail.bulkGet([...tailIds])).filter((row) => row !== undefined);
    if (tail.length < tailIds.length) return this.#readMoney();
    this.stores.money.addTail(tail);
    for (let from = 0; from < blockIds.length; from += BLOCKS_AT_ONCE) {
      const blocks = await db.moneyBlocks.bulkGet(blockIds.slice(from, from + BLOCKS_AT_ONCE));
      this.stores.money.addBlocks(blocks.filter((block) => block !== undefined));
    }
  }

  async #readLines(): Promise<void> {
    const { facts } = this.stores;
    facts.clear();
    await this.#addLines(await db.factBlocks.toCollection().primaryKeys(), await db.factTail.toCollection().primaryKeys());
  }

  async #readMoney(): Promise<void> {
    const { money } = this.stores;
    money.clear();
    await this.#addMoney(await db.moneyBlocks.toCollection().primaryKeys(), await db.moneyTail.toCollection().primaryKeys());
  }

  async #readRemovals(): Promise<void> {
    const removals = await db.factRemovals.toArray();
    this.stores.facts.setRemovals(removals);
    this.stores.money.setRemovals(removals);
    this.stores.entries.setRemovals(removals);
  }
}
