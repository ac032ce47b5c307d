import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAppWindow } from '../app-window.ts';
import { inBrowser } from '../in-browser.ts';
import { madeSalesWorkbook } from '../made-workbook.ts';
import { comparison, median, type Comparison } from '../measure.ts';

/** From the drop of a sales ledger to its rows as they were understood, and from the key to the plan; beside SheetJS's bare parse of the file. */
export async function dryRun({ rows, rounds }: { readonly rows: number; readonly rounds: number }): Promise<Comparison> {
  const file = join(process.cwd(), '.work', 'bench', 'dry-run.xlsx');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, madeSalesWorkbook(rows));
  const taken = { preview: [] as number[], plan: [] as number[], longest: [] as number[], sheetJs: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    taken.sheetJs.push((await inBrowser('', 'sheetJsBare', rows, 1)).rows[0]?.ms ?? Number.NaN);
    const app = await openAppWindow();
    try {
      const rowsShown = app.shown('[role="grid"] [role="row"][data-verdict="record"]');
      await app.drop(file);
      const shownAt = await rowsShown;
      const { droppedAt, longTasks } = await app.watched();
      taken.preview.push(shownAt - droppedAt);
      taken.longest.push(Math.max(0, ...longTasks.filter(({ at }) => at >= droppedAt).map(({ ms }) => ms)));
      taken.plan.push(await app.pressed('Control+Enter', '[data-list="unsure"]'));
    } finally {
      await app.close();
    }
  }
  const row = (name: string, values: readonly number[]) => ({
    name: `${name}: ${Math.round(median(values))} ms`,
    ms: median(values),
    cpuMs: Number.NaN,
  });
  const longest = `longest task of the window ${Math.round(median(taken.longest))} ms`;
  return comparison(`dry run of ${rows.toLocaleString('en')} rows x 15 columns in the window (Chromium; ${longest})`, [
    row('floor: SheetJS dense, bare parse', taken.sheetJs),
    row('ours: from the drop to the rows on screen', taken.preview),
    row('ours: from the key to the plan on screen', taken.plan),
  ]);
}
