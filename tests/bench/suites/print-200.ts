import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { findElectron } from '../../../resources/scripts/find-electron.mjs';
import { lastClosedMonths } from '../../../shared/values/local-date.ts';
import { comparison, type Comparison } from '../measure.ts';
import { watchTasks } from '../own-tasks.ts';

const MEMORY_EVERY_MS = 2_000;
/** Of the bare printing: as many dossiers are laid out once and printed again and again. */
const BARE_ROUNDS = 10;

/**
 * §6.1.1: dossiers of some twelve pages from the database to one PDF on disk in Electron, while the visible window is watched; beside it
 * Chromium's bare printing of the same kind of pages. The figures that are no ratios stand in the title.
 */
export async function print200({ dossiers, linesEach }: { readonly dossiers: number; readonly linesEach: number }): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), 'steel-dossier-print-'));
  const app = await launched(folder);
  try {
    const page = await app.firstWindow();
    await page.waitForURL(/#\//);
    await storeCompany(page, dossiers, linesEach);
    // As on the morning after the import, without what it left in memory.
    await page.reload();
    await chooseEverybody(page, dossiers);
    const memory: Memory[] = [];
    const timer = setInterval(() => void memoryOf(app).then((mb) => memory.push(mb)), MEMORY_EVERY_MS);
    const longest = await watchTasks(app);
    const before = performance.now();
    await printed(app, page, join(folder, 'all.pdf'), dossiers);
    const tookMs = performance.now() - before;
    clearInterval(timer);
    const { ownWork, byClock, long } = await longest();
    const pages = Number(/(\d+) 頁/.exec((await page.locator('[data-run-state]').textContent()) ?? '')?.[1] ?? 0);
    const bareMs = await bare(app, page);
    const title = [
      `${dossiers} dossiers, ${pages} pages, one PDF of ${(statSync(join(folder, 'all.pdf')).size / 1e6).toFixed(1)} MB (Electron)`,
      `${(pages / (tookMs / 1000)).toFixed(1)} pages a second`,
      `longest task of the visible window ${Math.round(ownWork)} ms of its own work (${long} of 50 ms and more), ${Math.round(byClock)} ms by the clock`,
      ...(['main', 'window', 'hidden'] as const).map((process) => `${process} ${byThirds(memory.map((mb) => mb[process]))}`),
    ].join('; ');
    return comparison(title, [
      { name: 'floor: printToPDF of such a dossier, a dossier', ms: bareMs, cpuMs: Number.NaN },
      { name: 'ours: read, laid out, marked, logged, printed, kept, joined, a dossier', ms: tookMs / dossiers, cpuMs: Number.NaN },
    ]);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function launched(folder: string): Promise<ElectronApplication> {
  const executablePath = findElectron();
  if (executablePath === null) throw new Error('Electron is not on this machine');
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return _electron.launch({
    executablePath,
    args: [process.cwd(), ...root, '--disable-gpu', `--user-data-dir=${join(folder, 'data')}`, '--lang=zh-TW'],
    env: { ...process.env, LANGUAGE: 'zh_TW' },
  });
}

/** Megabytes of the main process, of the visible window's and of the hidden window's; 0 where there is none. */
interface Memory {
  readonly main: number;
  readonly window: number;
  readonly hidden: number;
}

async function memoryOf(app: ElectronApplication): Promise<Memory> {
  return app.evaluate(({ app: electron, BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    const mbOf = (pid: number | undefined): number =>
      Math.round((electron.getAppMetrics().find((each) => each.pid === pid)?.memory.workingSetSize ?? 0) / 1024);
    const pidOf = (isVisible: boolean): number | undefined =>
      windows.find((each) => each.isVisible() === isVisible)?.webContents.getOSProcessId();
    return { main: mbOf(process.pid), window: mbOf(pidOf(true)), hidden: mbOf(pidOf(false)) };
  });
}

/** Means of the first, the middle and the last third, and the most. */
function byThirds(all: readonly number[]): string {
  const values = all.filter((mb) => mb > 0);
  const third = Math.ceil(values.length / 3);
  const mean = (some: readonly number[]): number => Math.round(some.reduce((sum, mb) => sum + mb, 0) / Math.max(1, some.length));
  const thirds = [values.slice(0, third), values.slice(third, -third), values.slice(-third)].map(mean);
  return `${thirds.join(', ')} MB by thirds, most ${Math.max(0, ...values)}`;
}

async function storeCompany(page: Page, dossiers: number, linesEach: number): Promise<void> {
  await page.getByLabel('您的姓名').fill('陳靜');
  await page.getByLabel('公司名稱').fill('宏遠鋼貿');
  await page.getByRole('button', { name: '空白開始' }).click();
  await page.getByRole('navigation').waitFor();
  await page.evaluate(fallOnWindow, [csv('客戶.csv', customers(dossiers)), csv('銷售.csv', sales(dossiers, linesEach))]);
  await page.getByRole('button', { name: /^下一步：對應客戶/ }).click({ timeout: 120_000 });
  await page.getByRole('button', { name: /^下一步：寫入/ }).click({ timeout: 120_000 });
  await page.getByRole('button', { name: /^寫入這一批/ }).click({ timeout: 120_000 });
  await page.getByText('匯入完成').waitFor({ timeout: 120_000 });
}

async function chooseEverybody(page: Page, dossiers: number): Promise<void> {
  await page.evaluate(() => Object.assign(location, { hash: '#/print-runs' }));
  await page.locator('label').filter({ hasText: '按等級與地區' }).click();
  await page.getByRole('button', { name: `打印 ${dossiers} 份檔案` }).waitFor({ timeout: 60_000 });
}

async function printed(app: ElectronApplication, page: Page, path: string, dossiers: number): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) });
  }, path);
  await page.getByRole('button', { name: `打印 ${dossiers} 份檔案` }).click();
  await page.locator('[data-run-state="done"]').waitFor({ timeout: 3_000_000 });
  if (readFileSync(path).subarray(0, 5).toString() !== '%PDF-') throw new Error('no PDF came out');
}

/** Median of printing the same laid-out dossier again and again, without reading, laying out or keeping anything. */
async function bare(app: ElectronApplication, page: Page): Promise<number> {
  const id = await page.evaluate(firstCustomer);
  await page.evaluate((customerId) => Object.assign(location, { hash: `#/dossier/${customerId}` }), id);
  await page.locator('[data-pages]').waitFor({ timeout: 60_000 });
  return app.evaluate(async ({ BrowserWindow }, rounds) => {
    const taken: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const before = Date.now();
      await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
      taken.push(Date.now() - before);
    }
    return taken.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  }, BARE_ROUNDS);
}

/** Runs in the page. */
function firstCustomer(): Promise<string> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('steel-dossier');
    opening.addEventListener('error', () => fail(new Error('no database')));
    opening.addEventListener('success', () => {
      const asked = opening.result.transaction('customers').objectStore('customers').getAllKeys(null, 1);
      asked.addEventListener('success', () => {
        opening.result.close();
        done(asked.result[0] as string);
      });
    });
  });
}

interface TextFile {
  readonly name: string;
  readonly text: string;
}

function csv(name: string, lines: readonly string[]): TextFile {
  return { name, text: lines.join('\r\n') };
}

/** Runs in the page. */
function fallOnWindow(files: readonly TextFile[]): void {
  const dataTransfer = new DataTransfer();
  for (const { name, text } of files) dataTransfer.items.add(new File([text], name));
  for (const type of ['dragenter', 'dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

function nameOf(index: number): string {
  const places = ['江蘇', '浙江', '上海', '安徽'];
  return `${places[index % places.length]}永盛第${index + 1}建築工程有限公司`;
}

function customers(count: number): readonly string[] {
  return [
    '客戶名稱,客戶編號,行業,地區,業務員,合作起始',
    ...Array.from({ length: count }, (_, index) => `${nameOf(index)},KH${String(index + 1).padStart(4, '0')},建築,無錫,陳靜,2019-03-01`),
  ];
}

function sales(count: number, linesEach: number): readonly string[] {
  const months = lastClosedMonths(new Date().toISOString().slice(0, 10), 12);
  const lines = Array.from({ length: count }, (_, customer) =>
    Array.from({ length: linesEach }, (__, line) => {
      const month = months[line % 12] ?? '';
      const day = String((line % 27) + 1).padStart(2, '0');
      const tonnes = 10 + ((customer * 7 + line) % 40);
      return `${month}-${day},${nameOf(customer)},HT-${month}-${customer},XS${customer}-${line},螺紋鋼,HRB400E,Φ16,${tonnes}.000,3850.00,${tonnes * 3850}.00`;
    }),
  ).flat();
  return ['日期,客戶名稱,合同號,單號,品名,材質,規格,重量(噸),單價(元/噸),金額(元)', ...lines];
}
