import { read } from 'xlsx';
import { startReading } from '../../../renderer/data/ledgers/read-ledgers.ts';
import { freshDatabase, timed } from './fresh-database.ts';
import type { Timings } from './page.ts';

/** One ledger from bytes to stored rows, against the bare parse of the same file by SheetJS (floor). */
export async function importLedger(bytes: Uint8Array): Promise<Timings> {
  await freshDatabase();
  const floor = await timed(() => read(bytes, { dense: true, nodim: true, WTF: true }));
  const reading = startReading(() => undefined, 300_000);
  const steps: Record<string, number> = {};
  steps['  of which reading'] = await timed(() => reading.add([{ name: 'ledger.xlsx', bytes: bytes.slice() }]));
  steps['  of which matching'] = await timed(() => reading.plan([1]));
  steps['  of which writing'] = await timed(() => reading.save(() => undefined));
  const ours = Object.values(steps).reduce((sum, ms) => sum + ms, 0);
  return { 'floor: SheetJS dense, bare parse': floor, 'ours: from file to stored': ours, ...steps };
}
