import type { Id } from '../../shared/values/id.ts';
import type { Committed } from './committed.ts';
import { noteVersion, seenVersion } from './data-version.ts';
import { db } from './db.ts';
import { operationErrorOf } from './operation-error.ts';
import { startRecorder, type Recorder } from './recorder.ts';
import { storesOf, type RecordedTable } from './recorded-tables.ts';

/**
 * The only way to write: one transaction over the tables and the journal, in which everything goes through the recorder.
 * Either all of it is written, with its journal entries, or nothing; a failure comes out as an OperationError.
 */
export async function runCommand<T>(
  command: string,
  tables: readonly RecordedTable[],
  body: (recorder: Recorder) => Promise<T>,
  undoes: Id = '',
): Promise<Committed<T>> {
  try {
    const committed = await db.transaction('rw', [...storesOf(tables), db.journal, db.settings], async () => {
      const recorder = await startRecorder(command, undoes);
      const value = await body(recorder);
      const written = await recorder.finish();
      return { version: written ?? seenVersion(), batch: written === null ? '' : recorder.batch, value };
    });
    noteVersion(committed.version);
    return committed;
  } catch (error) {
    throw operationErrorOf(error);
  }
}
