import type { JournalEntry, JournalTable } from '../../../shared/records/journal-entry.ts';
import { db } from '../db.ts';
import type { FactsChange } from '../facts-change.ts';
import { journalHead } from '../journal-head.ts';
import { CustomerStore } from './customer-store.ts';
import { DecisionStore } from './decision-store.ts';
import { EntryStore } from './entry-store.ts';
import { FactStore } from './fact-store.ts';
import { SlotIndex } from './slot-index.ts';
import { StandingsCache, type Stores } from './standings.ts';

/** Reading this many rows by id takes longer than reading all of them. */
const READ_ALL_FROM = 2_000;
const BLOCKS_AT_ONCE = 16;

/** What the worker holds, and how it stays as new as the database: it reads on in the journal from where it stopped. */
export class ColumnsState {
  readonly stores: Stores;
  readonly standings: StandingsCache;
  /** The data version that the columns show. */
  version = -1;
  #lastEntry = '';

  constructor() {
    const slots = new SlotIndex();
    this.stores = {
      customers: new CustomerStore(slots),
      decisions: new DecisionStore(slots),
      facts: new FactStore(slots),
      entries: new EntryStore(),
      parameters: { versions: [], version: 0 },
    };
    this.standings = new StandingsCache(this.stores);
  }

  /** One snapshot of everything. */
  async load(): Promise<void> {
    await db.transaction('r', this.#tables(), async () => {
      await this.#noteHead();
      for (const customer of await db.customers.toArray()) this.stores.customers.put(customer);
      for (const decision of await db.gradeDecisions.toArray()) this.stores.decisions.put(decision);
      await this.#readParameters();
      await this.#readFacts();
    });
  }

  /** Applies what the journal says happened since. */
  async readOn(): Promise<void> {
    await db.transaction('r', this.#tables(), async () => {
      const entries = await db.journal.where('id').above(this.#lastEntry).toArray();
      await this.#applyCustomers(entries);
      await this.#applyDecisions(entries);
      if (entries.some(({ table }) => table === 'parameterVersions')) await this.#readParameters();
      await this.#applyFacts(entries.filter(({ table }) => table === 'facts'));
      await this.#noteHead();
    });
  }

  #tables() {
    const facts = [db.factBlocks, db.entryBlocks, db.factTail, db.factRemovals];
    return [db.customers, db.gradeDecisions, db.parameterVersions, ...facts, db.journal, db.settings];
  }

  async #noteHead(): Promise<void> {
    this.version = (await journalHead())?.version ?? 0;
    this.#lastEntry = (await db.journal.orderBy('id').last())?.id ?? '';
  }

  async #applyCustomers(entries: readonly JournalEntry[]): Promise<void> {
    const ids = idsIn(entries, 'customers');
    const rows = ids.length < READ_ALL_FROM ? await db.customers.bulkGet([...ids]) : await db.customers.toArray();
    const found = new Set(rows.map((row) => row?.id));
    for (const row of rows) if (row !== undefined) this.stores.customers.put(row);
    for (const id of ids) if (!found.has(id)) this.stores.customers.remove(id);
  }

  async #applyDecisions(entries: readonly JournalEntry[]): Promise<void> {
    const ids = idsIn(entries, 'gradeDecisions');
    const rows = ids.length < READ_ALL_FROM ? await db.gradeDecisions.bulkGet([...ids]) : await db.gradeDecisions.toArray();
    const found = new Set(rows.map((row) => row?.id));
    for (const row of rows) if (row !== undefined) this.stores.decisions.put(row);
    for (const id of ids) if (!found.has(id)) this.stores.decisions.remove(id);
  }

  async #applyFacts(entries: readonly JournalEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const idsAt = (place: FactsChange['place']): string[] =>
      entries.filter(({ after }) => (after as FactsChange).place === place).flatMap(({ ids }) => [...ids]);
    const tailIds = idsAt('tail');
    const tail = (await db.factTail.bulkGet(tailIds)).filter((line) => line !== undefined);
    // Compaction has moved single entries on before they were read here.
    if (tail.length < tailIds.length) return this.#readFacts();
    const { facts } = this.stores;
    if (tail.length > 0) facts.addTail(tail);
    const blockIds = idsAt('blocks');
    for (let from = 0; from < blockIds.length; from += BLOCKS_AT_ONCE) {
      facts.addBlocks((await db.factBlocks.bulkGet(blockIds.slice(from, from + BLOCKS_AT_ONCE))).filter((block) => block !== undefined));
    }
    this.stores.entries.addBlocks((await db.entryBlocks.bulkGet(idsAt('entries'))).filter((block) => block !== undefined));
    await this.#readRemovals();
  }

  async #readRemovals(): Promise<void> {
    const removals = await db.factRemovals.toArray();
    this.stores.facts.setRemovals(removals);
    this.stores.entries.setRemovals(removals);
  }

  async #readFacts(): Promise<void> {
    const { facts } = this.stores;
    facts.clear();
    const ids = await db.factBlocks.toCollection().primaryKeys();
    for (let from = 0; from < ids.length; from += BLOCKS_AT_ONCE) {
      facts.addBlocks((await db.factBlocks.bulkGet(ids.slice(from, from + BLOCKS_AT_ONCE))).filter((block) => block !== undefined));
    }
    facts.addTail(await db.factTail.toArray());
    this.stores.entries.clear();
    this.stores.entries.addBlocks(await db.entryBlocks.toArray());
    await this.#readRemovals();
  }

  async #readParameters(): Promise<void> {
    const { parameters } = this.stores;
    parameters.versions = await db.parameterVersions.toArray();
    parameters.version += 1;
  }
}

function idsIn(entries: readonly JournalEntry[], wanted: JournalTable): readonly string[] {
  const ids = new Set<string>();
  for (const { table, rowId, ids: many } of entries) {
    if (table !== wanted) continue;
    if (rowId !== '') ids.add(rowId);
    for (const id of many) ids.add(id);
  }
  return [...ids];
}
