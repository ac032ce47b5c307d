import { expect, test } from '@playwright/test';
import { accessDesk, HEAD, HEAD_PASSPHRASE } from './pages/access-desk.ts';
import { axe } from './pages/accessibility.ts';
import { xlsxLedger } from './import-ledgers.ts';
import { startEmpty } from './pages/first-run.ts';
import { companyOf, reconcile } from './pages/reconcile-desk.ts';

const LIST = xlsxLedger('名單.xlsx', '名單', [
  ['客戶名稱', '電話'],
  ['无锡华申建设集团有限公司', '0510-88880000'],
]);

test('§6.3.1 a reconciliation is closed until the head signs in, closes when the head leaves, and each look and print is in the log', async ({
  page,
}) => {
  test.setTimeout(120_000);
  // Chromium goes nowhere while it prints.
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await startEmpty(page);
  await companyOf(page, ['无锡华申建设集团有限公司']);
  await reconcile(page, LIST);
  const address = page.url();
  const desk = accessDesk(page);
  await desk.setUpHead();
  await desk.signOut();

  await page.goto(address);
  await expect(page.getByText('核對未開放')).toBeVisible();
  await expect(page.getByRole('grid')).toBeHidden();
  await expect(page.getByText('0510-88880000')).toBeHidden();
  expect((await axe(page).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: '登入…' }).click();
  await expect(page).toHaveURL(/#\/access/);

  await desk.signIn(HEAD, HEAD_PASSPHRASE);
  await expect(desk.screen.getByText(`${HEAD}（部門主管）已登入`)).toBeVisible({ timeout: 60_000 });
  await page.goto(address);
  await expect(page.getByRole('table', { name: '每一行歸在哪裡' })).toBeVisible();
  await page.getByRole('button', { name: '報告', exact: true }).click();
  await page.getByRole('button', { name: '列印', exact: true }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await desk.open('記錄');
  await expect(desk.screen.getByRole('row').filter({ hasText: '名單' }).filter({ hasText: '打印' })).toHaveCount(1);
  await expect(desk.screen.getByRole('row').filter({ hasText: '名單' }).filter({ hasText: '查看' })).toHaveCount(1);
});
