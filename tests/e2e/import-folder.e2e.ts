import { expect, test, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { axe } from './pages/accessibility.ts';
import { importDesk } from './import-desk.ts';
import { CUSTOMERS, SALES, xlsxLedger } from './import-ledgers.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';

const customers = xlsxLedger('客户信息表.xlsx', '客户', CUSTOMERS).buffer;
const april = SALES.map((row) =>
  row.map((cell) => (typeof cell === 'string' ? cell.replace('2019-03', '2019-04').replace('3月', '4月') : cell)),
);

/** A company's folder as it is: ledgers of years in subfolders, and what else lies about. */
const FOLDER: Readonly<Record<string, Uint8Array | string>> = {
  '2019/销售/3月.xlsx': xlsxLedger('3月.xlsx', '3月', SALES).buffer,
  '2019/销售/4月.xlsx': xlsxLedger('4月.xlsx', '4月', april).buffer,
  '2019/销售/~$4月.xlsx': 'lock',
  '客户信息表.xlsx': customers,
  '说明.docx': 'not a table',
  '厂门.jpg': 'not a table',
  '.DS_Store': 'hidden',
};

let root = '';

test.beforeEach(async ({ page }) => {
  root = mkdtempSync(join(tmpdir(), 'ledgers-'));
  await startEmpty(page);
  await goTo(page, 'import');
});

test.afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a folder that is dropped is sorted, named by its paths, and imported as one batch with the customers first', async ({ page }) => {
  const desk = importDesk(page);
  await dropFromSystem(page, [written('台账', FOLDER)]);
  await expect(page.getByText('資料夾裡有 7 個檔案，其中 4 個不是台賬，沒有讀。')).toBeVisible();
  await expect(page.locator('li[data-state="read"]')).toHaveCount(3);
  await expect(page.locator('li[data-state]').first()).toContainText('客户信息表.xlsx');
  await expect(desk.file('2019/销售/3月.xlsx').first()).toBeVisible();
  await page.getByText('看是哪些').click();
  await expect(page.getByText('2019/销售/~$4月.xlsx')).toBeVisible();
  expect((await axe(page).analyze()).violations).toEqual([]);
  await desk.next();
  for (const key of ['1', 'n']) await page.keyboard.press(key);
  await expect(page.getByText('全部決定好了')).toBeVisible();
  await desk.next();
  await expect(desk.figure('新客戶')).toHaveText('6');
  await expect(desk.figure('銷售明細')).toHaveText('14');
  await desk.write();
  await desk.again();
  await expect(page.getByRole('row').filter({ hasText: '2019/销售/3月.xlsx' })).toHaveCount(1);
});

test('two folders and a file beside them keep their names apart; more than a hundred in one folder are all found', async ({ page }) => {
  const many = Object.fromEntries(Array.from({ length: 230 }, (_, at) => [`${at}.txt.bak`, '']));
  await dropFromSystem(page, [
    written('甲', { '3月.xlsx': FOLDER['2019/销售/3月.xlsx'] ?? '', ...many }),
    written('乙', { '3月.xlsx': FOLDER['2019/销售/4月.xlsx'] ?? '' }),
  ]);
  await expect(page.getByText('資料夾裡有 232 個檔案，其中 230 個不是台賬，沒有讀。')).toBeVisible();
  await expect(page.locator('li[data-state="read"]').filter({ hasText: '甲/3月.xlsx' })).toBeVisible();
  await expect(page.locator('li[data-state="read"]').filter({ hasText: '乙/3月.xlsx' })).toBeVisible();
});

test('a folder is chosen with its button; one without ledgers says so', async ({ page }) => {
  await chooseFolder(page, '選擇資料夾…', written('照片', { 'a.jpg': 'a', 'b.pdf': 'b' }));
  await expect(page.getByText('裡面沒有台賬，什麼都沒有讀。')).toBeVisible();
  await chooseFolder(page, '選擇資料夾…', written('台账', FOLDER));
  await expect(page.locator('li[data-state="read"]')).toHaveCount(3);
  await chooseFolder(page, '加入資料夾…', written('更多', { '五月.csv': 'x' }));
  await expect(page.locator('li[data-state]')).toHaveCount(4);
});

test('a folder with too many ledgers is not read at all', async ({ page }) => {
  await dropFromSystem(page, [written('太多', Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}.csv`, ''])))]);
  await expect(page.getByText('這個資料夾裡的台賬超過 1,000 個，一個也沒有讀。')).toBeVisible();
  await expect(page.getByRole('button', { name: '選擇資料夾…' })).toBeVisible();
});

function written(name: string, files: Readonly<Record<string, Uint8Array | string>>): string {
  for (const [path, bytes] of Object.entries(files)) {
    const full = join(root, name, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, bytes);
  }
  return join(root, name);
}

async function chooseFolder(page: Page, button: string, folder: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles(folder);
}

/** As the system's file manager does it: a page cannot make up folders. */
async function dropFromSystem(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop'): Promise<unknown> =>
    session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  await send('dragEnter');
  await send('dragOver');
  // The browser lets go of what the page has not said yet that it takes.
  await expect(page.getByText('放開滑鼠，匯入這些檔案')).toBeVisible();
  await send('dragOver');
  await send('drop');
}
