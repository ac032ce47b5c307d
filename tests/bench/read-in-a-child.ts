import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { read } from 'xlsx';
import { readWorkbookInTurns } from '../../shared/workbook/read-workbook.ts';
import { nativeInflateAndScan } from './inflate-and-scan.ts';

/** What a process of its own that read one file once took. */
export interface ChildUsage {
  readonly ms: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly rows: number;
}

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Promise<number>>> = {
  nothing: async () => 0,
  floor: async (bytes) => nativeInflateAndScan(bytes),
  sheetjs: async (bytes) => Object.values(read(bytes, { dense: true, nodim: true, WTF: true }).Sheets)[0]?.['!data']?.length ?? 0,
  ours: async (bytes) => {
    const workbook = await readWorkbookInTurns(bytes, 'bench.xlsx');
    if (!workbook.ok) throw new Error(workbook.error.code);
    return workbook.value.sheets[0]?.rowCount ?? 0;
  },
};

/** Linux hands `maxRSS` down from the parent; what this process alone reached stands in /proc. */
function peakMb(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1024;
}

const [, , reader = '', file = ''] = process.argv;
if (reader in READERS) {
  const bytes = new Uint8Array(readFileSync(file));
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  const rows = (await READERS[reader]?.(bytes)) ?? 0;
  const ms = performance.now() - before;
  const used = process.cpuUsage(cpuBefore);
  const usage: ChildUsage = { ms, cpuMs: (used.user + used.system) / 1000, peakMb: peakMb(), rows };
  console.log(JSON.stringify(usage));
}
