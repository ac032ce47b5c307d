import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAppWindow, type AppWindow } from '../app-window.ts';
import { inBrowser } from '../in-browser.ts';
import { madeLongSalesWorkbook } from '../made-workbook.ts';
import { comparison, type Comparison } from '../measure.ts';

/** SheetJS gives no sheet at a million rows: its text is longer than a string can be. */
const PEER_ROWS = 50_000;

interface Imported {
  readonly readMs: number;
  readonly matchMs: number;
  readonly writeMs: number;
}

/** One sales ledger from the drop to the written batch, in the product's own window; beside it SheetJS's parse and a Dexie row a line, scaled. */
export async function importAMillion({ rows }: { readonly rows: number }): Promise<Comparison> {
  const file = join(process.cwd(), '.work', 'bench', 'import-a-million.xlsx');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, madeLongSalesWorkbook(rows));
  const app = await openAppWindow();
  try {
    const { readMs, matchMs, writeMs } = await imported(app, file, rows);
    const peerRows = Math.min(rows, PEER_ROWS);
    // After ours, and twice: a noisy minute must not decide.
    const peer = await inBrowser('', 'sheetJsAndRows', peerRows, 2);
    const scaled = peer.rows.map(({ name, ms }) => ({
      name: `${name} (${peerRows.toLocaleString('en')} rows in ${Math.round(ms)} ms, scaled)`,
      ms: ms * (rows / peerRows),
      cpuMs: Number.NaN,
    }));
    const row = (name: string, ms: number) => ({ name: `${name}: ${(ms / 1000).toFixed(1)} s`, ms, cpuMs: Number.NaN });
    return comparison(
      `import ${rows.toLocaleString('en')} sales lines x 15 columns, from the drop to stored (Chromium; ${await manners(app)})`,
      [
        row('ours: from the drop to stored', readMs + matchMs + writeMs),
        row('  of which reading', readMs),
        row('  of which matching', matchMs),
        row('  of which writing', writeMs),
        ...scaled,
      ],
    );
  } finally {
    await app.close();
  }
}

async function imported(app: AppWindow, file: string, rows: number): Promise<Imported> {
  const read = app.shown('li[data-state="read"], li[data-state="refused"]');
  await app.drop(file);
  const readAt = await read;
  const { droppedAt } = await app.watched();
  if ((await app.page.locator('li[data-state="refused"]').count()) > 0)
    throw new Error(`refused: ${await app.page.getByRole('alert').innerText()}`);
  const matchMs = await app.pressed('Control+Enter', '[data-list="unsure"]');
  await decideAll(app);
  const recountMs = await app.pressed('Control+Enter', 'main button[data-size="md"]');
  const writeMs = await app.pressed('Enter', 'main a[href*="#/import/"]');
  const stored = await app.page.locator('dl > div', { hasText: '加入的銷售明細' }).locator('dd').innerText();
  if (stored.replaceAll(',', '') !== String(rows)) throw new Error(`the import stored ${stored} lines`);
  return { readMs: readAt - droppedAt, matchMs: matchMs + recountMs, writeMs };
}

/** Names that are nearly alike become customers of their own; thinking about it is not timed. */
async function decideAll({ page }: AppWindow): Promise<void> {
  const create = page.getByRole('button', { name: '都建立為新客戶' });
  if ((await create.count()) > 0) await create.click();
  await page.getByText('全部決定好了').waitFor();
}

/** How the window behaved meanwhile. */
async function manners(app: AppWindow): Promise<string> {
  const { droppedAt, longTasks, progress } = await app.watched();
  const longest = Math.max(0, ...longTasks.filter(({ at }) => at >= droppedAt).map(({ ms }) => ms));
  const memory = await app.peakMb();
  return [
    `${progress.filter(({ at }) => at >= droppedAt).length} steps of progress shown`,
    longest === 0 ? 'no task of the window over 50 ms' : `longest task of the window ${Math.round(longest)} ms`,
    ...(memory === null ? [] : [`peak memory of its process ${Math.round(memory)} MB`]),
  ].join(', ');
}
