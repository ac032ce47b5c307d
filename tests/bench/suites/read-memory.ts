import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeLongSalesWorkbook, madeSalesWorkbook } from '../made-workbook.ts';
import { comparison, median, type Comparison } from '../measure.ts';
import type { ChildUsage } from '../read-in-a-child.ts';

const FOLDER = join(process.cwd(), '.work', 'bench');

function usageOf(reader: string, file: string): ChildUsage {
  const script = join(FOLDER, 'bundle', 'read-in-a-child.mjs');
  const said = execFileSync(process.execPath, ['--max-old-space-size=8000', script, reader, file], { encoding: 'utf8' });
  return JSON.parse(said) as ChildUsage;
}

function madeFile(bytes: Uint8Array, name: string): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, name);
  writeFileSync(file, bytes);
  return file;
}

/** Peak memory of a process that reads one file once; the columns are megabytes. */
export async function readMemory({ rows, rounds }: { readonly rows: number; readonly rounds: number }): Promise<Comparison> {
  const file = madeFile(madeSalesWorkbook(rows), 'memory.xlsx');
  const readers = {
    nothing: 'floor: the program and the bytes of the file',
    floor: 'native inflate + one scan',
    sheetjs: 'SheetJS dense, bare parse',
    ours: 'ours: readWorkbookInTurns',
  };
  const names = Object.entries(readers);
  const taken = names.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) names.forEach(([reader], at) => taken[at]?.push(usageOf(reader, file).peakMb));
  const measured = names.map(([, name], at) => ({ name, ms: median(taken[at] ?? []), cpuMs: Number.NaN }));
  return comparison(
    `peak memory of reading .xlsx, ${rows.toLocaleString('en')} rows x 15 columns (Node)`,
    measured.map((row) => ({ ...row, name: `${row.name}: ${Math.round(row.ms)} MB` })),
  );
}

/** A sheet longer than a string can be: time against the floor, each in a process of its own, and peak memory. */
export async function readAMillion({ rows, rounds }: { readonly rows: number; readonly rounds: number }): Promise<Comparison> {
  const file = madeFile(madeLongSalesWorkbook(rows), 'million.xlsx');
  const taken = { floor: [] as ChildUsage[], ours: [] as ChildUsage[] };
  for (let round = 0; round < rounds; round += 1) {
    taken.floor.push(usageOf('floor', file));
    taken.ours.push(usageOf('ours', file));
  }
  if (taken.ours.some((usage) => usage.rows !== rows + 1)) throw new Error('the reader lost rows');
  const row = (name: string, usages: readonly ChildUsage[]): { name: string; ms: number; cpuMs: number } => ({
    name: `${name}: ${Math.round(median(usages.map(({ peakMb }) => peakMb)))} MB`,
    ms: median(usages.map(({ ms }) => ms)),
    cpuMs: median(usages.map(({ cpuMs }) => cpuMs)),
  });
  return comparison(`read .xlsx, ${rows.toLocaleString('en')} rows x 15 columns, in a process of its own (Node)`, [
    row('floor: native inflate + one scan', taken.floor),
    row('ours: readWorkbookInTurns', taken.ours),
  ]);
}
