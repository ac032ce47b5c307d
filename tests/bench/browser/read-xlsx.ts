import { madeSalesWorkbook } from '../made-workbook.ts';
import type { Timings } from './page.ts';

/** Readers of one sales ledger of `rows` x 15 columns, each in turn in one worker, round after round; medians. */
export async function readXlsx(rows: number): Promise<Timings> {
  const bytes = madeSalesWorkbook(rows);
  const worker = new Worker(new URL('./read-xlsx-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Timings>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Timings>) => resolve(event.data));
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  });
  worker.postMessage(bytes, [bytes.buffer]);
  const timings = await answer;
  worker.terminate();
  return timings;
}
