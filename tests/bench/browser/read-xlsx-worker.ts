import { unzipSync } from 'fflate';
import { read } from 'xlsx';
import { readLedger } from '../../../shared/ledger/read-ledger.ts';
import { readWorkbook, readWorkbookInTurns } from '../../../shared/workbook/read-workbook.ts';
import { countCellTags, nativeInflateAndScan } from '../inflate-and-scan.ts';
import { timed } from './fresh-database.ts';

const ROUNDS = 5;

async function understood(bytes: Uint8Array): Promise<number> {
  const workbook = await readWorkbookInTurns(bytes, 'bench.xlsx');
  if (!workbook.ok) throw new Error(workbook.error.code);
  const records = readLedger(workbook.value, 'bench.xlsx', {}).sheets[0]?.records.length ?? 0;
  if (records < 1000) throw new Error('the reader lost the records');
  return records;
}

const CONTESTANTS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  'floor: native inflate + one scan': nativeInflateAndScan,
  'fflate inflate + one scan': (bytes) => countCellTags(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
  'SheetJS dense, bare parse': (bytes) => read(bytes, { dense: true, nodim: true, WTF: true }),
  'ours: readWorkbookInTurns': async (bytes) => readWorkbookInTurns(bytes, 'bench.xlsx'),
  'ours: readWorkbook, at once': (bytes) => readWorkbook(bytes, 'bench.xlsx'),
  'ours: in turns + understood': understood,
};

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function measured(bytes: Uint8Array): Promise<Readonly<Record<string, number>>> {
  const taken = Object.keys(CONTESTANTS).map((name) => ({ name, ms: [] as number[] }));
  // Round 0 warms up.
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const { name, ms } of taken) {
      // Nobody pays for what the one before left behind.
      (globalThis as { readonly gc?: () => void }).gc?.();
      const took = await timed(() => CONTESTANTS[name]?.(bytes));
      if (round > 0) ms.push(took);
    }
  return Object.fromEntries(taken.map(({ name, ms }) => [name, median(ms)]));
}

self.addEventListener('message', (event: MessageEvent<Uint8Array>) => {
  void measured(event.data).then((timings) => self.postMessage(timings));
});
