import type { Customer } from '../../../shared/records/customer.ts';
import type { JournalEntry } from '../../../shared/records/journal-entry.ts';
import type { Id } from '../../../shared/values/id.ts';
import { creditBooks, CREDIT_BOOKS_KEY } from '../credit/credit-books.ts';
import { postings, POSTING_PREFIX } from '../credit/postings.ts';
import { db } from '../db.ts';
import { journalHead } from '../journal-head.ts';
import { documentStore } from '../recorded-tables.ts';
import { changedIds } from './changed-ids.ts';
import { customerDocuments, DOCUMENT_TABLES, type CustomerTable } from './customer-documents.ts';
import type { CustomerRows } from './customer-rows.ts';
import { CustomerStore } from './customer-store.ts';
import { EntryStore } from './entry-store.ts';
import { FactReader } from './fact-reader.ts';
import { FactStore } from './fact-store.ts';
import { MoneyStore } from './money/money-store.ts';
import { RelationshipStore } from './relationship/relationship-store.ts';
import { SlotIndex } from './slot-index.ts';
import { StandingsCache, type Stores } from './standings.ts';

/** Reading this many rows by id takes longer than reading all of them. */
const READ_ALL_FROM = 2_000;

/** What the worker holds, and how it stays as new as the database: it reads on in the journal from where it stopped. */
export class ColumnsState {
  readonly stores: Stores;
  readonly standings: StandingsCache;
  /** Freshened by itself: a million visits are no reason to wait for the list of customers. */
  readonly relationship: RelationshipStore;
  readonly #facts: FactReader;
  /** The data version that the columns show. */
  version = -1;
  #lastEntry = '';

  constructor() {
    const slots = new SlotIndex();
    this.stores = {
      customers: new CustomerStore(slots),
      documents: customerDocuments(slots),
      facts: new FactStore(slots),
      money: new MoneyStore(slots),
      entries: new EntryStore(),
      parameters: { versions: [], version: 0 },
      books: { value: { booksFrom: null, departmentHead: '' }, postings: new Map(), version: 0 },
    };
    this.#facts = new FactReader(this.stores);
    this.standings = new StandingsCache(this.stores);
    this.relationship = new RelationshipStore(slots);
  }

  /** One snapshot of everything. */
  async load(): Promise<void> {
    await db.transaction('r', this.#tables(), async () => {
      for (const customer of await db.customers.toArray()) this.#putCustomer(customer);
      for (const table of DOCUMENT_TABLES) await this.#readDocuments(table);
      await this.#readParameters();
      await this.#readBooks();
      await this.#facts.readAll();
      await this.#noteHead();
    });
  }

  /** Applies what the journal says happened since. */
  async readOn(): Promise<void> {
    await db.transaction('r', this.#tables(), async () => {
      const entries = await db.journal.where('id').above(this.#lastEntry).toArray();
      await this.#applyCustomers(entries);
      for (const table of DOCUMENT_TABLES) await this.#applyDocuments(table, entries);
      if (entries.some(({ table }) => table === 'parameterVersions')) await this.#readParameters();
      if (entries.some(({ table, rowId }) => table === 'settings' && (rowId === CREDIT_BOOKS_KEY || rowId.startsWith(POSTING_PREFIX))))
        await this.#readBooks();
      await this.#facts.readOn(entries.filter(({ table }) => table === 'facts'));
      await this.#noteHead();
    });
  }

  #tables() {
    const facts = [db.factBlocks, db.entryBlocks, db.factTail, db.moneyBlocks, db.moneyTail, db.factRemovals];
    return [db.customers, ...DOCUMENT_TABLES.map((table) => db.table(table)), db.parameterVersions, ...facts, db.journal, db.settings];
  }

  async #noteHead(): Promise<void> {
    this.version = (await journalHead())?.version ?? 0;
    this.#lastEntry = (await db.journal.orderBy('id').last())?.id ?? '';
  }

  async #applyCustomers(entries: readonly JournalEntry[]): Promise<void> {
    const ids = changedIds(entries, 'customers');
    const rows = ids.length < READ_ALL_FROM ? await db.customers.bulkGet([...ids]) : await db.customers.toArray();
    const found = new Set(rows.map((row) => row?.id));
    for (const row of rows) if (row !== undefined) this.#putCustomer(row);
    for (const id of ids) if (!found.has(id)) this.#removeCustomer(id);
  }

  async #readDocuments(table: CustomerTable): Promise<void> {
    const rows = (await documentStore(table).toArray()) as readonly Row[];
    for (const row of rows) this.#rows(table).put(row);
  }

  #putCustomer(customer: Customer): void {
    this.stores.customers.put(customer);
    this.relationship.putCustomer(customer);
  }

  #removeCustomer(id: Id): void {
    this.stores.customers.remove(id);
    this.relationship.removeCustomer(id);
  }

  async #applyDocuments(table: CustomerTable, entries: readonly JournalEntry[]): Promise<void> {
    const ids = changedIds(entries, table);
    if (ids.length === 0) return;
    const store = documentStore(table);
    const rows = (ids.length < READ_ALL_FROM ? await store.bulkGet(ids) : await store.toArray()) as readonly (Row | undefined)[];
    const found = new Set(rows.map((row) => row?.id));
    for (const row of rows) if (row !== undefined) this.#rows(table).put(row);
    for (const id of ids) if (!found.has(id)) this.#rows(table).remove(id);
  }

  #rows(table: CustomerTable): CustomerRows<Row> {
    const rows: Readonly<Record<CustomerTable, unknown>> = this.stores.documents;
    return rows[table] as CustomerRows<Row>;
  }

  async #readParameters(): Promise<void> {
    const { parameters } = this.stores;
    parameters.versions = await db.parameterVersions.toArray();
    parameters.version += 1;
  }

  async #readBooks(): Promise<void> {
    const { books } = this.stores;
    books.value = await creditBooks();
    books.postings = await postings();
    books.version += 1;
  }
}

/** What all documents about customers have. */
interface Row {
  readonly id: Id;
  readonly customerId: Id;
}
