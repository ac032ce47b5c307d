import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readLedger } from '../../shared/ledger/read-ledger.ts';
import type { SheetReading } from '../../shared/ledger/reading.ts';
import { readWorkbook } from '../../shared/workbook/read-workbook.ts';
import { axe } from './pages/accessibility.ts';
import { importDesk } from './import-desk.ts';
import { SALES, xlsxLedger } from './import-ledgers.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';

const sales = xlsxLedger('2019台账.xlsx', '3月', SALES);
const FORM = xlsxLedger('表样.xlsx', '出库', [
  ['宏远钢铁出库明细'],
  ['序号', '购货单位', '日期', '重量(公斤)', '金额(万元)'],
  ['', '', '', '', ''],
  ['制表：王敏'],
]);

test.beforeEach(async ({ page }) => {
  await startEmpty(page);
  await goTo(page, 'import');
  await importDesk(page).drop(sales);
});

test('a sheet is saved under our own headings, by keyboard alone, and reads back without a question', async ({ page }) => {
  await page.getByRole('button', { name: '存成整齊的台賬' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: '用本程式的表頭…' })).toBeFocused();
  expect((await axe(page).analyze()).violations).toEqual([]);
  const { name, sheet } = await downloaded(page, async () => await page.keyboard.press('Enter'));
  expect(name).toBe('2019台账 整理.xlsx');
  expect(sheet.columns.map(({ header }) => header)).toEqual([
    '序號',
    '日期',
    '客戶名稱',
    '品名',
    '材質',
    '規格',
    '重量(噸)',
    '單價(元/噸)',
    '金額(元)',
  ]);
  expect(sheet.records).toHaveLength(8);
  expect(sheet.problems).toEqual([]);
  await expect(page.getByText('已存成 2019台账 整理.xlsx：8 筆，存好後又讀了一遍，一筆不差。')).toBeVisible();
});

test('a sheet goes into the company’s own form; what the form has no column for is said', async ({ page }) => {
  await page.getByRole('button', { name: '存成整齊的台賬' }).click();
  const { sheet } = await downloaded(page, async () => await chooseForm(page, FORM));
  expect(sheet.title).toBe('宏远钢铁出库明细');
  expect(sheet.records.at(0)?.fields).toEqual({
    customer: '无锡华申建设集团有限公司',
    date: '2019-03-01',
    weightKg: 28_017,
    amountFen: 11_456_151,
  });
  expect(sheet.skipped.at(-1)?.why).toBe('signature');
  await expect(page.getByText('表樣裡沒有這些欄，沒有寫：品名, 材質, 規格, 單價。')).toBeVisible();
});

test('a form that is none is named, and nothing is saved', async ({ page }) => {
  await page.getByRole('button', { name: '存成整齊的台賬' }).click();
  await chooseForm(page, xlsxLedger('别的.xlsx', '表', [['哪天'], ['a']]));
  await expect(page.getByText('「别的.xlsx」裡找不到這種台賬的表頭')).toBeVisible();
});

async function chooseForm(page: Page, form: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: '填進我們自己的表樣…' }).click();
  await (await chooser).setFiles({ ...form });
}

async function downloaded(page: Page, start: () => Promise<void>): Promise<{ readonly name: string; readonly sheet: SheetReading }> {
  const download = page.waitForEvent('download');
  await start();
  const done = await download;
  const workbook = readWorkbook(new Uint8Array(readFileSync(await done.path())), 'saved.xlsx');
  if (!workbook.ok) throw new Error(workbook.error.code);
  const [sheet] = readLedger(workbook.value, 'saved.xlsx', {}).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return { name: done.suggestedFilename(), sheet };
}
