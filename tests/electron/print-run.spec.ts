import { expect, test, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ledgersOfBuyers } from '../e2e/pages/company-with-sales.ts';
import { csvFile } from '../e2e/pages/csv-file.ts';
import { startHere } from '../e2e/pages/first-run.ts';
import { dropOnWindow, writeDropped } from '../e2e/pages/ledgers-to-dossier.ts';
import { pdfPages } from '../fixtures/pdf-pages.ts';
import { answerSaveDialog } from './answer-save-dialog.ts';
import { launchApp, type RunningApp } from './launch.ts';

test.setTimeout(400_000);

/** A printer that takes everything, but the folders from `holdFrom` on only when it is let go. */
function printer({ app }: RunningApp, holdFrom: number) {
  return app.evaluate(({ app: electron, BrowserWindow }, hold) => {
    const printed: string[] = [];
    const held: (() => void)[] = [];
    Object.assign(globalThis, { printed, held });
    const stub = (contents: Electron.WebContents): void => {
      Object.assign(contents, {
        getPrintersAsync: () => Promise.resolve([{ name: 'tray', displayName: 'Tray' }]),
        print: (_options: unknown, done: (success: boolean, reason: string) => void) => {
          printed.push(contents.getTitle());
          if (printed.length > hold) held.push(() => done(true, ''));
          else done(true, '');
        },
      });
    };
    BrowserWindow.getAllWindows().forEach(({ webContents }) => stub(webContents));
    electron.on('web-contents-created', (_event, contents) => stub(contents));
  }, holdFrom);
}

function printed({ app }: RunningApp) {
  return app.evaluate(() => (globalThis as unknown as { readonly printed: readonly string[] }).printed);
}

async function companyOfBuyers(page: Page): Promise<void> {
  await startHere(page);
  await dropOnWindow(page, ledgersOfBuyers());
  await writeDropped(page);
}

function runState(page: Page) {
  return page.locator('[data-run-state]');
}

async function startOnTray(page: Page): Promise<void> {
  await chooseEverybody(page);
  await page.getByRole('radio', { name: '紙本' }).check();
  await page.getByRole('combobox', { name: '印表機' }).click();
  await page.getByRole('option', { name: 'Tray' }).click();
  await page.getByRole('button', { name: '打印 3 份檔案' }).click();
}

async function chooseEverybody(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(location, { hash: '#/print-runs' }));
  await page.locator('label').filter({ hasText: '按等級與地區' }).click();
  await expect(page.getByText('3 位客戶')).toBeVisible({ timeout: 30_000 });
}

test('§6.1.1 in the real Electron, a run of dossiers ends as one PDF in which each has its own page numbers', async () => {
  const running = await launchApp();
  const { window: page, userData } = running;
  await companyOfBuyers(page);
  const path = join(userData, 'run.pdf');
  await answerSaveDialog(running, path);
  await chooseEverybody(page);
  await page.getByLabel('份數').fill('2');
  await page.getByRole('button', { name: '打印 3 份檔案' }).click();
  await expect(runState(page)).toHaveAttribute('data-run-state', 'done', { timeout: 200_000 });
  const pages = await pdfPages(path);
  const told = (await runState(page).textContent()) ?? '';
  expect(told).toContain(`${pages.length} 頁`);
  const text = pages.join('\n');
  for (const name of ['上海中天鋼構股份有限公司', '江蘇永盛建築工程有限公司', '蘇州同創金屬製品廠']) expect(text).toContain(name);
  expect(text).toMatch(/客戶等級 §2\.2 [AB] 級/);
  // Six documents, each counted from 1 and marked as copy 1 or 2 of 2.
  expect(pages.filter((each) => /第 1 頁，共 \d+ 頁/.test(each))).toHaveLength(6);
  expect(pages.filter((each) => each.includes('副本 1（共 2 份）'))).toHaveLength(pages.length / 2);
  expect(pages.every((each) => /內容指紋 [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}/.test(each))).toBe(true);
  // What a run kept until it was written is thrown away.
  expect(readdirSync(join(userData, 'print-runs'))).toEqual([]);
  expect(running.app.windows()).toHaveLength(1);
  await running.close();
});

test('§6.3 after a jam and a restart the run goes on from the folder that the user names, copies counted right', async () => {
  const first = await launchApp();
  const page = first.window;
  await printer(first, 2);
  await companyOfBuyers(page);
  await startOnTray(page);
  await expect(runState(page)).toContainText('第 2 份，共 3 份', { timeout: 120_000 });
  await expect.poll(() => printed(first), { timeout: 60_000 }).toHaveLength(3);
  await page.getByRole('button', { name: '卡紙了…' }).click();
  await first.app.evaluate(() => (globalThis as unknown as { readonly held: readonly (() => void)[] }).held.forEach((let_) => let_()));
  await expect(page.getByText('卡紙。請看出紙盤')).toBeVisible({ timeout: 30_000 });
  const place = await page.evaluate(() => location.hash);
  await first.close();

  const second = await launchApp({ userData: first.userData });
  await printer(second, 99);
  await second.window.evaluate((hash) => Object.assign(location, { hash }), place);
  await second.window.getByLabel('最後一份完整打印的編號').fill('1');
  await second.window.getByRole('button', { name: '從第 2 份重印並繼續' }).click();
  await expect(runState(second.window)).toHaveAttribute('data-run-state', 'done', { timeout: 120_000 });
  expect(await printed(second)).toEqual(['江蘇永盛建築工程有限公司', '蘇州同創金屬製品廠']);
  const rows = await second.window
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map(
        (row) =>
          `${row.hasAttribute('data-spoiled') ? 'spoiled' : 'good'} ${(row as HTMLTableRowElement).cells[0]?.textContent} ${(row as HTMLTableRowElement).cells[2]?.textContent?.slice(0, 6)}`,
      ),
    );
  expect(rows.filter((row) => row.startsWith('good')).toSorted()).toEqual(['good 1 副本 1/1', 'good 2 副本 1/1', 'good 3 副本 1/1']);
  expect(rows.filter((row) => row.startsWith('spoiled'))).toHaveLength(2);
  await second.close();
});

test('§6.1.1 a window that is closed in the middle of a run: what came out is noted, the rest comes after the restart', async () => {
  const first = await launchApp();
  await printer(first, 1);
  await companyOfBuyers(first.window);
  await startOnTray(first.window);
  await expect.poll(() => printed(first), { timeout: 120_000 }).toHaveLength(2);
  const place = await first.window.evaluate(() => location.hash);
  await first.close();

  const second = await launchApp({ userData: first.userData });
  await printer(second, 99);
  await second.window.evaluate((hash) => Object.assign(location, { hash }), place);
  await expect(second.window.getByText('停在第 2 份之前')).toBeVisible({ timeout: 30_000 });
  await second.window.getByRole('button', { name: '從第 2 份繼續' }).click();
  await expect(runState(second.window)).toHaveAttribute('data-run-state', 'done', { timeout: 120_000 });
  expect(await printed(second)).toHaveLength(2);
  await expect(second.window.getByRole('table', { name: '列印記錄' }).locator('tbody tr')).toHaveCount(3);
  await second.close();
});

const SECRETS = {
  prices: ['3,850.00', '38,500.00'],
  ids: ['91350100M000100Y43'],
  contacts: ['沈國強', '王建華', '13812345678', '梁溪區'],
} as const;

function withSecrets() {
  const [{ ids, contacts }, name] = [SECRETS, '無錫永盛建築工程有限公司'];
  const [legal, contact, phone] = contacts;
  const files = [
    csvFile('客戶.csv', [
      '客戶名稱,客戶編號,行業,業務員,統一社會信用代碼,法定代表人,地址,聯繫人,聯繫電話',
      `${name},KH001,建築,陳靜,${ids[0]},${legal},江蘇省無錫市梁溪區人民路 18 號,${contact},${phone}`,
    ]),
    csvFile('銷售.csv', [
      '日期,客戶名稱,合同號,單號,品名,材質,規格,重量(噸),單價(元/噸),金額(元)',
      `2026-08-03,${name},HT-1,XS1,螺紋鋼,HRB400E,Φ16,10.000,3850.00,38500.00`,
    ]),
  ];
  return files.map(({ name: file, buffer }) => ({ name: file, bytes: buffer }));
}

test('§6.3.2 a masked run: the text of the PDF holds no price, number or contact, which it does without masks', async () => {
  const running = await launchApp();
  const { window: page, userData } = running;
  await startHere(page);
  await dropOnWindow(page, withSecrets());
  await writeDropped(page);
  const texts: string[] = [];
  for (const masked of [false, true]) {
    const path = join(userData, `${masked}.pdf`);
    await answerSaveDialog(running, path);
    await page.evaluate(() => Object.assign(location, { hash: '#/print-runs' }));
    await page.locator('label').filter({ hasText: '按等級與地區' }).click();
    if (masked)
      for (const mask of ['價格與金額', '信用代碼與證件號碼', '聯絡人與聯絡方式']) await page.getByRole('checkbox', { name: mask }).check();
    await page.getByRole('button', { name: '打印 1 份檔案' }).click({ timeout: 30_000 });
    await expect(runState(page)).toHaveAttribute('data-run-state', 'done', { timeout: 120_000 });
    texts.push((await pdfPages(path)).join('\n'));
  }
  const [open = '', masked = ''] = texts;
  for (const secret of Object.values(SECRETS).flat()) {
    expect(open, 'without masks').toContain(secret);
    expect(masked, 'with masks').not.toContain(secret);
  }
  expect(masked).toContain('無錫永盛建築');
  await running.close();
});
