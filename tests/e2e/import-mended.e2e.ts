import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { axe } from './pages/accessibility.ts';
import { importDesk } from './import-desk.ts';
import { CUSTOMERS, SALES, xlsxLedger } from './import-ledgers.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';

const customers = xlsxLedger('客户信息表.xlsx', '客户', CUSTOMERS);
const sales = xlsxLedger('2019台账.xlsx', '3月', SALES);

test('the list of problems, mended and dropped back, adds its mended row and no other', async ({ page }) => {
  await startEmpty(page);
  await goTo(page, 'import');
  const desk = importDesk(page);
  await desk.drop(sales, customers);
  await desk.next();
  for (const key of ['1', 'n']) await page.keyboard.press(key);
  await desk.next();
  await desk.write();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /存「2019台账.xlsx」的問題清單/ }).click();
  const annotated = readFileSync(await (await download).path());
  await desk.again();

  await desk.drop({ ...sales, name: '2019台账 問題.xlsx', buffer: mended(annotated, '待过磅', '9.996') });
  await expect(page.getByText('這是「2019台账.xlsx」的問題清單：只讀寫了原因的 1 行，其餘 7 行以前匯入過。')).toBeVisible();
  await expect(desk.figure('會匯入的行')).toHaveText('1');
  expect((await axe(page).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: '所有的行都讀' }).click();
  await expect(desk.figure('會匯入的行')).toHaveText('8');
  await page.getByRole('button', { name: '只讀改好的行' }).click();
  await expect(desk.figure('會匯入的行')).toHaveText('1');
  await desk.next();
  await desk.next();
  await expect(desk.figure('銷售明細')).toHaveText('1');
  await desk.write();
  await expect(desk.figure('加入的銷售明細')).toHaveText('1');
});

/** As if the user had typed over a cell in Excel and saved. */
function mended(bytes: Uint8Array, wrong: string, right: string): Buffer {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    name.endsWith('.xml') ? strToU8(strFromU8(part).replace(`>${wrong}<`, `>${right}<`)) : part,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>));
}
