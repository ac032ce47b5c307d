import { expect, test, type Page } from '@playwright/test';
import { addDays } from '../../shared/values/local-date.ts';
import { startEmpty } from './pages/first-run.ts';
import { importLedgers, receivablesDesk } from './pages/receivables-desk.ts';
import { customersLedger, dayInTaipei, DEBTOR, manyReceivables, receivablesLedger } from './pages/receivables-ledgers.ts';

const today = dayInTaipei();
const LONG_OVERDUE = '江苏永盛建筑工程有限公司';

/** Twelve customers whose receivables are taken over. */
async function withReceivables(page: Page) {
  const desk = receivablesDesk(page);
  await startEmpty(page, { who: '林財務' });
  await importLedgers(page, receivablesLedger(today, addDays(today, -5)), customersLedger());
  await desk.open();
  await desk.tab('台賬核對');
  await page.getByRole('button', { name: /^記賬/ }).click();
  await expect(desk.compared).toContainText('賬齡相符');
  return desk;
}

test.beforeEach(() => test.setTimeout(180_000));

test('§5.3.2 the ageing is grouped, filtered, opened with the keyboard and exported', async ({ page }) => {
  const desk = await withReceivables(page);
  await desk.tab('賬齡');
  await desk.ageing.focus();
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Enter');
  await expect(desk.documents).toContainText('未收：14 張單據，合計 1,284,360.00 元');
  await page.keyboard.press('Escape');
  await expect(desk.documents).toBeHidden();
  await page.getByLabel('分組').selectOption('salesRep');
  await expect(page).toHaveURL(/group=salesRep/);
  await expect(desk.row(desk.ageing, '王磊')).toContainText('6 戶');
  await expect(desk.total(desk.ageing)).toContainText('1,284,360.00');
  await page.getByLabel('只看逾期').check();
  await page.getByLabel('分組').selectOption('customer');
  await expect(page.locator('[data-count]')).toContainText('7 行');
  await expect(desk.row(desk.ageing, '湖州南浔金属制品有限公司')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '匯出 Excel' }).click();
  expect((await download).suggestedFilename()).toBe(`賬齡表 ${today}.xlsx`);
  await page.getByLabel('截至日期').fill(addDays(today, -400));
  await expect(page.getByText('沒有符合的應收')).toBeVisible();
});

test('§5.3.2 letters for several customers are opened in one go', async ({ page }) => {
  const desk = await withReceivables(page);
  await desk.tab('催收');
  await desk.row(desk.calls, DEBTOR).getByRole('gridcell').first().click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: '列印 7 封催款函' }).click();
  await expect(page).toHaveURL(/#\/letters\/dunning\?customers=[^&]*%2C/);
});

test('§5.3.3 long overdue: proposed by rule, approved, seen as suspended, and undone', async ({ page }) => {
  const desk = await withReceivables(page);
  await desk.tab('長期逾期');
  await page.getByRole('button', { name: '全部提出（2 戶）' }).click();
  const line = page.getByRole('row').filter({ hasText: LONG_OVERDUE });
  await line.getByRole('button', { name: '不批准' }).click();
  await desk.dialog.getByRole('button', { name: '不批准' }).click();
  await expect(desk.dialog.getByText('請寫下理由。')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(desk.dialog).toBeHidden();
  await line.getByRole('button', { name: '批准', exact: true }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('執行中（1）')).toBeVisible();
  await desk.tab('賬齡');
  await expect(desk.row(desk.ageing, LONG_OVERDUE)).toContainText('暫停合作');
  await desk.undo.click();
  await expect(desk.row(desk.ageing, LONG_OVERDUE)).not.toContainText('暫停合作');
});

test('a table of more rows than a page of the worker comes as it is scrolled', async ({ page }) => {
  await startEmpty(page, { who: '陈静' });
  await importLedgers(page, ...manyReceivables(today, 350));
  const desk = receivablesDesk(page);
  await desk.open();
  await desk.tab('台賬核對');
  await page.getByRole('button', { name: '記賬 350 行' }).click();
  await expect(desk.compared).toContainText('350 戶');
  await desk.tab('賬齡');
  await expect(desk.row(desk.ageing, '第0001钢构')).toContainText('100,000.00');
  await desk.ageing.focus();
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(desk.row(desk.ageing, '第0350钢构')).toContainText('65,100.00');
  // §5.3.1: a sales rep begins with the own customers.
  await desk.tab('催收');
  await expect(page.getByText('§5.3.1 業務跟蹤並催收：175 戶由 陈静 負責。')).toBeVisible();
  await page.locator('label').filter({ hasText: '團隊' }).click();
  await expect(page.getByText('§5.3.1 財務監督並分析：350 戶由所列業務員催收。')).toBeVisible();
});
