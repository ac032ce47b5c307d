import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

test.setTimeout(300_000);

/** The made-up company with 200 customers. */
async function sampleCompany(page: Page): Promise<void> {
  await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
  await page.goto('/');
  await page.locator('label').filter({ hasText: '200 個客戶' }).click();
  await page.getByRole('button', { name: '打開示範公司' }).click();
  await page.waitForURL(/#\/today/, { timeout: 120_000 });
}

function state(page: Page) {
  return page.locator('[data-run-state]');
}

async function printBatch(page: Page, from: number): Promise<void> {
  await page.getByRole('button', { name: `打印第 ${from} 至 ${from + 9} 份` }).click({ timeout: 120_000 });
}

test('§6.1.1 print 200 in a browser: in batches, jam, resume at the folder that the user names', async ({ page }) => {
  await sampleCompany(page);
  await page.goto('/#/print-runs');
  await page.locator('label').filter({ hasText: '按等級與地區' }).click();
  await expect(page.getByText('200 位客戶')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('在瀏覽器裡只能分批打印')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.getByRole('checkbox', { name: '2 採購記錄' }).uncheck();
  await page.getByRole('button', { name: '打印 200 份檔案' }).click();
  await printBatch(page, 1);
  await page.getByRole('button', { name: '第 1 至 10 份都完整' }).click();
  await expect(state(page)).toContainText('第 10 份，共 200 份');
  await printBatch(page, 11);
  await page.getByRole('button', { name: '卡紙了…' }).click();
  await page.getByLabel('最後一份完整打印的編號').fill('14');
  await page.getByRole('button', { name: '從第 15 份重印並繼續' }).click();
  await expect(state(page)).toContainText('第 14 份，共 200 份');
  // A restart loses nothing.
  await page.reload();
  await expect(state(page)).toContainText('第 14 份，共 200 份');
  await expect(page.getByRole('button', { name: '打印第 15 至 24 份' })).toBeEnabled({ timeout: 120_000 });
  const sheets = page.getByRole('region', { name: '這一批的預覽' }).locator('section');
  await expect(sheets.first()).toContainText('副本 1（共 1 份）');
  await expect(page.getByRole('table', { name: '列印記錄' }).locator('tbody tr')).toHaveCount(14);
  const run = await new AxeBuilder({ page }).include('main').analyze();
  expect(run.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
