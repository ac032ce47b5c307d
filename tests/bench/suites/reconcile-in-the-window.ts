import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../../shared/workbook/write-workbook.ts';
import type { ReconcileRow } from '../../../shared/reconcile/rows/reconcile-row.ts';
import { noisyCatalogue } from '../../fixtures/builders/noisy-catalogue.ts';
import { openAppWindow, type AppWindow } from '../app-window.ts';
import { comparison, type Comparison } from '../measure.ts';

const MINUTES = 60_000;
const COUNTS = 'table[aria-label="每一行歸在哪裡"], [data-screen="reconcile"] table';
const HEADERS = ['客户编号', '客户名称', '统一社会信用代码', '法定代表人', '电话', '地址'];

/** §6.2.2 as the user meets it: a customers list against as many customers, from the button to the differences; then filters, one answer for all alike, its undo, and stopping. */
export async function reconcileInTheWindow({ rows }: { readonly rows: number }): Promise<Comparison> {
  const { paper, electronic } = noisyCatalogue(rows, 7, 'list');
  const app = await openAppWindow();
  try {
    const imported = await timed(() => importCustomers(app, bookOf('customers.xlsx', electronic)));
    await app.page.goto(`${app.page.url().split('#')[0] ?? ''}#/reconcile`);
    const read = await timed(() => chosen(app, bookOf('list.xlsx', paper)));
    const stopped = await stoppedHalfway(app);
    const since = await app.page.evaluate(() => performance.now());
    await chosen(app, bookOf('list.xlsx', paper));
    const matched = await timed(() => matchedFully(app));
    const manners = await mannersSince(app, since);
    const filtered = await timed(() => searched(app, '恒'));
    const cleared = await timed(() => searched(app, ''));
    const afterMatch = await app.page.evaluate(() => performance.now());
    const bulk = await answeredAlike(app);
    const later = await mannersSince(app, afterMatch);
    const row = (name: string, ms: number) => ({ name: `${name}: ${Math.round(ms)} ms`, ms, cpuMs: Number.NaN });
    return comparison(
      `reconcile ${paper.length.toLocaleString('en')} rows with ${electronic.length.toLocaleString('en')} customers in the window (Chromium; ${manners})`,
      [
        row('ours: from the button to the differences', matched),
        row('  stop, from the button to the panel', stopped),
        row('  reading the workbook', read),
        row('  a filter by text', filtered),
        row('  the filter taken away', cleared),
        row(`  one answer to ${bulk.count} alike`, bulk.answerMs),
        row(`  its undo (${later})`, bulk.undoMs),
        row('  importing the customers beforehand', imported),
      ],
    );
  } finally {
    await app.close();
  }
}

function bookOf(name: string, rows: readonly ReconcileRow[]): string {
  const path = join(process.cwd(), '.work', 'bench', name);
  mkdirSync(join(path, '..'), { recursive: true });
  const columns = HEADERS.map((header) => ({ header, width: 16, kind: 'text' as const }));
  const told = ({ fields }: ReconcileRow, field: string): string => String(fields[field] ?? '');
  const sheet = rows.map((each) => [
    each.archiveNo,
    each.name,
    each.creditCode,
    told(each, 'legalRepresentative'),
    told(each, 'phone'),
    told(each, 'address'),
  ]);
  writeFileSync(path, writeWorkbook([{ name: '客户名单', columns, rows: sheet }]));
  return path;
}

async function importCustomers({ page, drop, shown }: AppWindow, path: string): Promise<void> {
  const read = shown('li[data-state="read"], li[data-state="refused"]');
  await drop(path);
  await read;
  await page.getByRole('button', { name: /^下一步：對應客戶/ }).click();
  const create = page.getByRole('button', { name: '都建立為新客戶' });
  const next = page.getByRole('button', { name: /^下一步：寫入/ });
  await create
    .or(next)
    .first()
    .waitFor({ timeout: 10 * MINUTES });
  if (await create.isVisible()) await create.click();
  await page.getByText('全部決定好了').waitFor({ timeout: 10 * MINUTES });
  await next.click();
  await page.getByRole('button', { name: /^寫入這一批/ }).click({ timeout: 10 * MINUTES });
  await page.getByText('匯入完成').waitFor({ timeout: 10 * MINUTES });
}

async function chosen({ page }: AppWindow, path: string): Promise<void> {
  const button = page.getByRole('button', { name: /^(?:選擇檔案…|換一個檔案…)$/ });
  const start = page.getByRole('button', { name: '開始核對' });
  await button.or(start).first().waitFor();
  if (!(await button.isVisible())) await start.click();
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles(path);
  await page.getByRole('button', { name: '核對', exact: true, disabled: false }).waitFor({ timeout: 10 * MINUTES });
}

/** Milliseconds from pressing stop, while names are being matched, to the panel that can start again. */
async function stoppedHalfway({ page }: AppWindow): Promise<number> {
  await page.getByRole('button', { name: '核對', exact: true }).click();
  await page.getByText('正在對應').waitFor();
  return timed(async () => {
    await page.getByRole('button', { name: '停止' }).click();
    await page.getByRole('button', { name: /^(?:選擇檔案…|換一個檔案…)$/ }).waitFor();
  });
}

async function matchedFully({ page }: AppWindow): Promise<void> {
  await page.getByRole('button', { name: '核對', exact: true }).click();
  await page
    .locator(COUNTS)
    .first()
    .waitFor({ timeout: 10 * MINUTES });
}

async function searched({ page }: AppWindow, text: string): Promise<void> {
  const status = page.getByText(/^[\d,]+ \/ [\d,]+ 項$/);
  const before = await status.innerText();
  await page.getByRole('searchbox', { name: '按名稱或檔號搜尋' }).fill(text);
  await page
    .getByText(/^[\d,]+ \/ [\d,]+ 項$/)
    .and(page.locator(`:not(:text-is("${before}"))`))
    .waitFor();
}

async function answeredAlike({ page }: AppWindow): Promise<{ readonly count: string; readonly answerMs: number; readonly undoMs: number }> {
  const status = page.getByText(/^[\d,]+ \/ [\d,]+ 項$/);
  await page.getByRole('combobox', { name: '不同的欄位' }).selectOption('name');
  await page.waitForTimeout(500);
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('b');
  const settle = page.getByRole('button', { name: /^處理 [1-9][\d,]* 項$/ });
  await settle.waitFor();
  const count = /[\d,]+/.exec(await settle.innerText())?.[0] ?? '';
  const before = await status.innerText();
  const changed = () => page.getByText(/^[\d,]+ \/ [\d,]+ 項$/).and(page.locator(`:not(:text-is("${before}"))`));
  const answerMs = await timed(async () => {
    await settle.click();
    await changed().waitFor({ timeout: 2 * MINUTES });
  });
  await page.waitForTimeout(1_000);
  const undoMs = await timed(async () => {
    await page.keyboard.press('Control+z');
    await page.getByText(before, { exact: true }).waitFor({ timeout: 2 * MINUTES });
  });
  return { count, answerMs, undoMs };
}

/** How the window behaved from then on. */
async function mannersSince(app: AppWindow, since: number): Promise<string> {
  const { longTasks, progress } = await app.watched();
  const long = longTasks.filter(({ at }) => at >= since).map(({ ms }) => Math.round(ms));
  const steps = progress.filter(({ at }) => at >= since).length;
  return [
    ...(steps === 0 ? [] : [`${steps} steps of progress shown`]),
    long.length === 0
      ? 'no task of the window over 50 ms'
      : `${long.length} tasks of the window over 50 ms, the longest ${Math.max(...long)} ms`,
  ].join(', ');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  const result = await work();
  return typeof result === 'number' ? result : performance.now() - before;
}
