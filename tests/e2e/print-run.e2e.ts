import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { accessDesk } from './pages/access-desk.ts';
import { archiveDesk } from './pages/archive-desk.ts';
import { addCustomer } from './pages/complaints-desk.ts';
import { customerTable } from './pages/customer-table.ts';
import { startEmpty } from './pages/first-run.ts';

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
  const { violations } = await axe(page).include('main').analyze();
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
  const run = await axe(page).include('main').analyze();
  expect(run.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

async function companyOf(page: Page, names: readonly string[], who = '陳靜'): Promise<void> {
  await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
  await startEmpty(page, { who });
  for (const name of names) await addCustomer(page, name);
}

test('§6.1.1 those selected among the customers, or in the archive, are printed', async ({ page }) => {
  await companyOf(page, ['甲鋼構', '乙五金', '丙機械']);
  await page.keyboard.press('Escape');
  const table = customerTable(page);
  await table.grid.focus();
  await page.keyboard.press('Control+a');
  await table.bulk.getByRole('button', { name: '列印檔案…' }).click();
  await expect(page.getByRole('button', { name: '打印 3 份檔案' })).toBeEnabled();
  await page.getByRole('button', { name: '打印 3 份檔案' }).click();
  await expect(state(page)).toContainText('第 0 份，共 3 份');
  await page.getByRole('button', { name: '取消這一批' }).click();
  await expect(state(page)).toContainText('已取消');

  const desk = archiveDesk(page);
  await desk.open();
  await desk.list.focus();
  await page.keyboard.press('Space');
  await desk.bulk('打印檔案冊…');
  await page.getByRole('button', { name: '打印 1 份檔案' }).click();
  await expect(state(page)).toContainText('第 0 份，共 1 份');
  await printOne(page);
  await page.getByRole('button', { name: '第 1 至 1 份都完整' }).click();
  await expect(state(page)).toHaveAttribute('data-run-state', 'done');
});

async function printOne(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^打印第 \d+ 至 \d+ 份$/ }).click({ timeout: 60_000 });
}

test('§6.3.1 access is by request since the run was started: whoever goes on prints in their own name, and what is closed is left out', async ({
  page,
}) => {
  await companyOf(page, ['甲鋼構', '乙五金'], '王五');
  await page.goto('/#/print-runs');
  await page.locator('label').filter({ hasText: '按等級與地區' }).click();
  await page.getByRole('button', { name: '打印 2 份檔案' }).click();
  await expect(state(page)).toContainText('第 0 份，共 2 份');
  const run = page.url();
  const desk = accessDesk(page);
  await desk.setUpHead();
  await desk.signOut();

  await desk.sitHere('李小明');
  await page.goto(run);
  await expect(page.getByText('檔案改為憑申請查閱')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('region', { name: '這一批的預覽' })).toBeEmpty();
  await page.getByRole('button', { name: '從第 1 份繼續' }).click();
  await expect(page.getByText('第 1 份檔案不再向您開放')).toBeVisible();
  await page.getByRole('button', { name: '略過第 1 份並繼續' }).click();
  await expect(state(page)).toContainText('第 1 份，共 2 份');
  await desk.sitHere('王五');
  await page.goto(run);
  // The run reads in 李小明's name by now: 王五 cannot go on with it.
  await expect(page.getByText('開始這一批的人已登出')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: '取消這一批' }).click();
  await expect(state(page)).toHaveAttribute('data-run-state', 'cancelled');
});
