import type { JournalEntry } from '../../shared/records/journal-entry.ts';
import type { Id, Instant } from '../../shared/values/id.ts';
import { newId, now } from './clock.ts';
import { db } from './db.ts';
import { FactRecorder } from './fact-recorder.ts';
import { nextEntryStamp } from './journal-clock.ts';
import type { EntryDraft } from './journal-writer.ts';
import { JOURNAL_HEAD_KEY, journalHead, type JournalHead } from './journal-head.ts';
import { OperationError } from './operation-error.ts';
import { documentStore, keyOf, type DocumentTable, type RowOf } from './recorded-tables.ts';
import { sameValue } from './same-value.ts';
import { SESSION_KEY, type StoredSession } from './stored-session.ts';

/** Rows a request, so that other work gets a turn and an abort is heard. */
export const CHUNK = 1_000;

type Fields = Readonly<Record<string, unknown>>;
type Patch<T extends DocumentTable> = { readonly id: string; readonly patch: Partial<RowOf[T]> };

/** Writes rows, each together with its journal entry, inside the transaction of a command. */
export class Recorder {
  readonly batch: Id = newId();
  readonly at: Instant = now();
  readonly facts: FactRecorder;
  readonly #entries: JournalEntry[] = [];
  #clock: string;
  #wrote = false;

  constructor(
    readonly command: string,
    readonly undoes: Id,
    readonly who: string,
    readonly head: JournalHead,
  ) {
    this.#clock = head.clock;
    this.facts = new FactRecorder(this.batch, (draft) => this.#note(draft));
  }

  async create<T extends DocumentTable>(table: T, row: RowOf[T]): Promise<void> {
    await documentStore(table).add(row);
    this.#note({ table, change: 'create', rowId: keyOf(table, row), after: row });
  }

  /** One journal entry for all of them, with their ids. `step` is called after each chunk and may throw to abort. */
  async createMany<T extends DocumentTable>(
    table: T,
    rows: readonly RowOf[T][],
    step: (rows: number) => void = () => undefined,
  ): Promise<void> {
    if (rows.length === 0) return;
    for (let from = 0; from < rows.length; from += CHUNK) {
      const chunk = rows.slice(from, from + CHUNK);
      await documentStore(table).bulkAdd(chunk);
      step(chunk.length);
    }
    this.#note({ table, change: 'createMany', ids: rows.map((row) => keyOf(table, row)) });
  }

  /** Creates the row or replaces it; writes nothing when it is the same. */
  async put<T extends DocumentTable>(table: T, row: RowOf[T]): Promise<void> {
    const id = keyOf(table, row);
    const [existing] = await documentStore(table).bulkGet([id]);
    if (existing === undefined) return this.create(table, row);
    await this.patch(table, id, row);
  }

  async patch<T extends DocumentTable>(table: T, id: string, patch: Partial<RowOf[T]>): Promise<void> {
    await this.patchMany(table, [{ id, patch }]);
  }

  /** Counts the rows that changed; a field that keeps its value is not a change. A row that is gone is a conflict. One entry a row. */
  async patchMany<T extends DocumentTable>(
    table: T,
    changes: readonly Patch<T>[],
    step: (rows: number) => void = () => undefined,
  ): Promise<number> {
    const rowOf = await rowReader(
      table,
      changes.map(({ id }) => id),
    );
    let changed = 0;
    for (let from = 0; from < changes.length; from += CHUNK) {
      const chunk = changes.slice(from, from + CHUNK);
      const rows = await rowOf(chunk.map(({ id }) => id));
      const written = chunk.flatMap(({ id, patch }, index) => this.#patched(table, id, rows[index] as Fields | undefined, patch as Fields));
      await documentStore(table).bulkPut(written);
      changed += written.length;
      step(chunk.length);
    }
    return changed;
  }

  /** Puts back rows as they were, each with an entry; for undo. */
  async restoreMany(table: DocumentTable, rows: readonly object[]): Promise<void> {
    await documentStore(table).bulkPut([...rows]);
    if (rows.length === 1) this.#note({ table, change: 'create', rowId: keyOf(table, rows[0] as object), after: rows[0] });
    else if (rows.length > 1) this.#note({ table, change: 'createMany', ids: rows.map((row) => keyOf(table, row)) });
  }

  /** Writes exactly these fields, none is stamped; for undo. */
  async overwriteMany(table: DocumentTable, changes: readonly { readonly row: Fields; readonly fields: Fields }[]): Promise<void> {
    await documentStore(table).bulkPut(changes.map(({ row, fields }) => ({ ...row, ...fields })));
    for (const { row, fields } of changes) {
      const before = Object.fromEntries(Object.keys(fields).map((field) => [field, row[field]]));
      this.#note({ table, change: 'update', rowId: keyOf(table, row), before, after: fields });
    }
  }

  /** The entries keep the whole rows, so that they can come back. Rows that are gone already are left out; counts the others. */
  async removeMany(table: DocumentTable, ids: readonly string[]): Promise<number> {
    const rowOf = await rowReader(table, ids);
    let removed = 0;
    for (let from = 0; from < ids.length; from += CHUNK) {
      const rows = (await rowOf(ids.slice(from, from + CHUNK))).filter((row) => row !== undefined);
      const found = rows.map((row) => keyOf(table, row));
      await documentStore(table).bulkDelete(found);
      if (rows.length === 1) this.#note({ table, change: 'delete', rowId: found[0], before: rows[0] });
      else if (rows.length > 1) this.#note({ table, change: 'deleteMany', ids: found, before: rows });
      removed += rows.length;
    }
    return removed;
  }

  /** Content of a file, by its hash; no entry, since the attachment that names the hash has one. */
  async keepBytes(hash: string, bytes: Uint8Array): Promise<void> {
    if ((await db.attachmentBytes.where('hash').equals(hash).count()) === 0) await db.attachmentBytes.add({ hash, bytes });
    this.#wrote = true;
  }

  /** Writes the entries and moves the journal's head; gives the new data version, or null when nothing was written. */
  async finish(): Promise<number | null> {
    if (!this.#wrote) return null;
    for (let from = 0; from < this.#entries.length; from += CHUNK) await db.journal.bulkAdd(this.#entries.slice(from, from + CHUNK));
    const head: JournalHead = { device: this.head.device, version: this.head.version + 1, clock: this.#clock };
    await db.settings.put({ key: JOURNAL_HEAD_KEY, value: head });
    return head.version;
  }

  #patched(table: DocumentTable, id: string, row: Fields | undefined, patch: Fields): readonly Fields[] {
    if (row === undefined) throw new OperationError('conflict', `${table} ${id} is gone`);
    const fields = Object.keys(patch).filter((field) => patch[field] !== undefined && !sameValue(row[field], patch[field]));
    if (fields.length === 0) return [];
    const stamped = 'updatedAt' in row ? [...fields, 'updatedAt'] : fields;
    const after: Fields = Object.fromEntries(stamped.map((field) => [field, field === 'updatedAt' ? this.at : patch[field]]));
    const before = Object.fromEntries(stamped.map((field) => [field, row[field]]));
    this.#note({ table, change: 'update', rowId: id, before, after });
    return [{ ...row, ...after }];
  }

  #note(draft: EntryDraft): void {
    const { clock, id } = nextEntryStamp(this.#clock, this.at, crypto.getRandomValues(new Uint8Array(10)));
    this.#clock = clock;
    this.#wrote = true;
    const { batch, at, who, command, undoes } = this;
    this.#entries.push({
      rowId: '',
      before: null,
      after: null,
      ids: [],
      ...draft,
      id,
      batch,
      at,
      clock,
      who,
      device: this.head.device,
      command,
      undoes,
    });
  }
}

/** Reads rows by id; all of the table at once when most of it is wanted, which takes a tenth of the time. */
async function rowReader(
  table: DocumentTable,
  ids: readonly string[],
): Promise<(ids: readonly string[]) => Promise<readonly (object | undefined)[]>> {
  const store = documentStore(table);
  if (ids.length <= CHUNK || ids.length * 4 < (await store.count())) return (wanted) => store.bulkGet(wanted);
  const rows = new Map((await store.toArray()).map((row) => [keyOf(table, row as object), row as object]));
  return (wanted) => Promise.resolve(wanted.map((id) => rows.get(id)));
}

/** A recorder for the running transaction; the first one on a laptop gives it its device id. */
export async function startRecorder(command: string, undoes: Id): Promise<Recorder> {
  const head = (await journalHead()) ?? { device: newId(), version: 0, clock: '' };
  const row = await db.settings.get(SESSION_KEY);
  return new Recorder(command, undoes, (row?.value as StoredSession | undefined)?.who ?? '', head);
}
