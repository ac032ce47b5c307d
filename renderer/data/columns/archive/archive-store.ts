import type { ArchiveDocument } from '../../../../shared/records/archive-document.ts';
import type { ArchiveFolder } from '../../../../shared/records/archive-folder.ts';
import type { JournalEntry } from '../../../../shared/records/journal-entry.ts';
import type { PaperLoan } from '../../../../shared/records/paper-loan.ts';
import { db } from '../../db.ts';
import { journalHead } from '../../journal-head.ts';
import { documentStore } from '../../recorded-tables.ts';
import { changedIds } from '../changed-ids.ts';
import { CustomerRows } from '../customer-rows.ts';
import type { SlotIndex } from '../slot-index.ts';
import { FolderBook } from './folder-book.ts';

const ARCHIVE_TABLES = ['archiveDocuments', 'archiveFolders', 'paperLoans'] as const;
type ArchiveTable = (typeof ARCHIVE_TABLES)[number];
type Row = ArchiveDocument | ArchiveFolder | PaperLoan;

/** Reading this many rows by id takes longer than reading all of them. */
const READ_ALL_FROM = 2_000;

/** The paper of every customer, as the worker holds it. Followed by itself: the list of customers does not wait for it. */
export class ArchiveStore {
  readonly archiveDocuments: CustomerRows<ArchiveDocument>;
  readonly archiveFolders: CustomerRows<ArchiveFolder>;
  readonly paperLoans: CustomerRows<PaperLoan>;
  readonly book = new FolderBook();
  /** The data version that this shows; -1 before it was loaded. */
  version = -1;
  #lastEntry = '';

  constructor(readonly slots: SlotIndex) {
    this.archiveDocuments = new CustomerRows(slots);
    this.archiveFolders = new CustomerRows(slots);
    this.paperLoans = new CustomerRows(slots);
  }

  /** Without a transaction, which would keep writers waiting: what was written meanwhile is in the journal and read after. */
  async load(): Promise<void> {
    const head = await db.transaction('r', [db.journal, db.settings], headNow);
    for (const table of ARCHIVE_TABLES) for (const row of (await documentStore(table).toArray()) as Row[]) this.#put(table, row);
    this.#reached(head);
  }

  /** Applies what the journal says happened since. */
  async readOn(): Promise<void> {
    const tables = [...ARCHIVE_TABLES.map((table) => db.table(table)), db.journal, db.settings];
    const head = await db.transaction('r', tables, async () => {
      const entries = await db.journal.where('id').above(this.#lastEntry).toArray();
      for (const table of ARCHIVE_TABLES) await this.#apply(table, entries);
      return headNow();
    });
    this.#reached(head);
  }

  #reached({ version, entry }: { readonly version: number; readonly entry: string }): void {
    this.version = version;
    this.#lastEntry = entry;
  }

  async #apply(table: ArchiveTable, entries: readonly JournalEntry[]): Promise<void> {
    const ids = changedIds(entries, table);
    if (ids.length === 0) return;
    const store = documentStore(table);
    const rows = (ids.length < READ_ALL_FROM ? await store.bulkGet(ids) : await store.toArray()) as readonly (Row | undefined)[];
    const found = new Set(rows.map((row) => row?.id));
    for (const row of rows) if (row !== undefined) this.#put(table, row);
    for (const id of ids) if (!found.has(id)) this.#remove(table, id);
  }

  #put(table: ArchiveTable, row: Row): void {
    (this[table] as CustomerRows<Row>).put(row);
    if (table === 'archiveFolders') this.book.put(row as ArchiveFolder);
  }

  #remove(table: ArchiveTable, id: string): void {
    this[table].remove(id);
    if (table === 'archiveFolders') this.book.remove(id);
  }
}

async function headNow(): Promise<{ readonly version: number; readonly entry: string }> {
  return { version: (await journalHead())?.version ?? 0, entry: (await db.journal.orderBy('id').last())?.id ?? '' };
}
