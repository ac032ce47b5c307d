import type { ImportRecord } from '../../shared/records/import-record.ts';
import type { JournalEntry } from '../../shared/records/journal-entry.ts';
import type { Id } from '../../shared/values/id.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { db } from './db.ts';
import type { EditedSince, UndoChoice, UndoOutcome } from './edited-since.ts';
import type { FactsChange } from './facts-change.ts';
import { laterEdits, type LaterEdits } from './later-edits.ts';
import { OperationError } from './operation-error.ts';
import { CHUNK, type Recorder } from './recorder.ts';
import { documentStore, EVERY_TABLE, type DocumentTable } from './recorded-tables.ts';
import { restorableFacts } from './restorable-facts.ts';
import { distinctRows, fieldsToRestore, rowsToBringBack, rowsToRemove } from './undo-plan.ts';

/** A batch itself: undoing it does the work again. A batch that has been undone already is left alone. */
export async function undoBatch(batch: Id, choice: UndoChoice): Promise<Committed<UndoOutcome>> {
  return runCommand(
    'undoBatch',
    EVERY_TABLE,
    async (recorder) => {
      const entries = await db.journal.where('batch').equals(batch).toArray();
      const later = await laterEdits(entries);
      if (later.undone) return { restored: 0, kept: [] };
      const undoing = new Undoing(recorder, later, choice);
      for (const run of runsOf(entries.toReversed())) await undoing.undo(run);
      return { restored: undoing.restored, kept: await labelled(undoing.kept) };
    },
    batch,
  );
}

/** Neighbouring entries that may be undone together: updates of different rows of one table. */
function runsOf(entries: readonly JournalEntry[]): readonly (readonly JournalEntry[])[] {
  const runs: JournalEntry[][] = [];
  let rows = new Set<string>();
  for (const entry of entries) {
    const run = runs.at(-1);
    const first = run?.[0];
    const joins =
      first?.change === 'update' &&
      entry.change === 'update' &&
      first.table === entry.table &&
      !rows.has(entry.rowId) &&
      run !== undefined &&
      run.length < CHUNK;
    if (joins) run.push(entry);
    else {
      runs.push([entry]);
      rows = new Set();
    }
    rows.add(entry.rowId);
  }
  return runs;
}

class Undoing {
  restored = 0;
  readonly kept: EditedSince[] = [];

  constructor(
    readonly recorder: Recorder,
    readonly later: LaterEdits,
    readonly choice: UndoChoice,
  ) {}

  async undo(run: readonly JournalEntry[]): Promise<void> {
    const entry = run[0] as JournalEntry;
    if (entry.table === 'facts') return this.#undoFacts(entry);
    if (entry.change === 'update') return this.#undoUpdates(entry.table, run);
    if (entry.change === 'delete' || entry.change === 'deleteMany') return this.#bringBack(entry.table, entry);
    if (entry.table === 'imports') return this.#markUndone(entry);
    return this.#undoCreation(entry.table, entry);
  }

  async #undoUpdates(table: DocumentTable, run: readonly JournalEntry[]): Promise<void> {
    const rows = (await documentStore(table).bulkGet(run.map(({ rowId }) => rowId))) as unknown as readonly (
      | Readonly<Record<string, unknown>>
      | undefined
    )[];
    const changes = run.flatMap((entry, index) => {
      const { fields, edited } = fieldsToRestore(entry, rows[index], this.choice);
      if (edited) this.#keep(table, [entry.rowId]);
      return Object.keys(fields).length === 0 ? [] : [{ row: rows[index] as Readonly<Record<string, unknown>>, fields }];
    });
    await this.recorder.overwriteMany(table, changes);
    this.restored += changes.length;
  }

  async #undoCreation(table: DocumentTable, entry: JournalEntry): Promise<void> {
    const { ids, edited } = rowsToRemove(entry, this.later, this.choice);
    this.#keep(table, edited);
    this.restored += await this.recorder.removeMany(table, ids);
  }

  async #bringBack(table: DocumentTable, entry: JournalEntry): Promise<void> {
    const rows = rowsToBringBack(entry);
    await this.recorder.restoreMany(table, rows);
    this.restored += rows.length;
  }

  /** An import that was undone stays in the list of imports and says so. */
  async #markUndone(entry: JournalEntry): Promise<void> {
    const row: ImportRecord | undefined = await db.imports.get(entry.rowId);
    if (row !== undefined) await this.recorder.overwriteMany('imports', [{ row: { ...row }, fields: { undoneAt: this.recorder.at } }]);
  }

  async #undoFacts(entry: JournalEntry): Promise<void> {
    const { batch } = entry.after as FactsChange;
    if (entry.change === 'addFacts') await this.recorder.facts.removeBatch(batch);
    else {
      if (!(await restorableFacts(batch))) throw new OperationError('conflict', `lines of ${batch} have been imported again since`);
      await this.recorder.facts.restoreBatch(batch);
    }
    this.restored += 1;
  }

  #keep(table: DocumentTable, ids: readonly string[]): void {
    for (const id of ids) this.kept.push({ table, id, label: id });
  }
}

/** Also for rows that are gone: then the id has to do. */
export async function labelled(rows: readonly EditedSince[]): Promise<readonly EditedSince[]> {
  const distinct = distinctRows(rows);
  const customers = await db.customers.bulkGet(distinct.filter(({ table }) => table === 'customers').map(({ id }) => id));
  const names = new Map(customers.filter((customer) => customer !== undefined).map(({ id, name }) => [id, name]));
  return distinct.map((row) => ({ ...row, label: names.get(row.id) ?? row.label }));
}
