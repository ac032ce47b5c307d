import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { dataVersion } from '../data-version.ts';
import { OperationError } from '../operation-error.ts';
import type { RecordedTable } from '../recorded-tables.ts';
import type { Recorder } from '../recorder.ts';

/** Somebody else may have written between the check and the writing; then it is checked again. */
const TRIES = 3;

/** `check` looks at the columns and gives what is wrong, or what is to be written; it is written only onto what was checked. */
export async function checkedCommand<T, P>(
  command: string,
  tables: readonly RecordedTable[],
  check: () => Promise<{ readonly ok: false; readonly error: readonly P[] } | ((recorder: Recorder) => Promise<T>)>,
): Promise<Result<Committed<T>, readonly P[]>> {
  for (let tries = 1; ; tries += 1) {
    const version = await dataVersion();
    const checked = await check();
    if (typeof checked !== 'function') return failed(checked.error);
    const committed = await runCommand(command, tables, async (recorder) => {
      if (recorder.head.version !== version) throw new OperationError('conflict', 'something was written since the check');
      return checked(recorder);
    }).catch((error: unknown) => {
      if (error instanceof OperationError && error.code === 'conflict' && tries < TRIES) return null;
      throw error;
    });
    if (committed !== null) return ok(committed);
  }
}
