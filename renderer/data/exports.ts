import { wrap } from 'comlink';
import type { RowOut, SheetOut } from '../../shared/workbook/write-workbook.ts';
import { OperationError } from './operation-error.ts';
import type { Exporter } from './export-worker.ts';

export type { RowOut, SheetOut } from '../../shared/workbook/write-workbook.ts';

/** One sheet whose rows come piece by piece. */
export interface StreamedSheet extends Omit<SheetOut, 'rows'> {
  readonly pieces: () => AsyncIterable<readonly RowOut[]> | Iterable<readonly RowOut[]>;
}

/**
 * The bytes of an .xlsx, written in a worker of its own so that the window stays free.
 * An abort ends the worker and throws an OperationError `cancelled`.
 */
export async function exportWorkbook(
  sheets: readonly StreamedSheet[],
  signal: AbortSignal,
  progress: (rows: number) => void,
): Promise<Uint8Array> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', (event) => fail(new OperationError('unknown', event.message)));
    signal.addEventListener('abort', () => fail(new OperationError('cancelled', null)));
  });
  try {
    if (signal.aborted) throw new OperationError('cancelled', null);
    return await Promise.race([broken, write(worker, sheets, signal, progress)]);
  } finally {
    worker.terminate();
  }
}

async function write(
  worker: Worker,
  sheets: readonly StreamedSheet[],
  signal: AbortSignal,
  progress: (rows: number) => void,
): Promise<Uint8Array> {
  const exporter = wrap<Exporter>(worker);
  let rows = 0;
  for (const { pieces, ...sheet } of sheets) {
    await exporter.startSheet(sheet);
    for await (const piece of pieces()) {
      if (signal.aborted) throw new OperationError('cancelled', null);
      await exporter.addRows(piece);
      rows += piece.length;
      progress(rows);
    }
  }
  return exporter.finish();
}
