import { expect, test } from '@playwright/test';
import { companyWithSales } from './pages/company-with-sales.ts';
import { assess, daysAgo, enterInvoice, openCreditOf } from './pages/credit-tab.ts';
import { customerTable } from './pages/customer-table.ts';
import { goTo } from './pages/go-to.ts';
import { approveEveryGrade } from './pages/regrading.ts';

test('§5.1 to §5.2: assess, limit, deliver over the limit, stopped, released', async ({ page }) => {
  test.setTimeout(240_000);
  await companyWithSales(page);
  await goTo(page, 'settings');
  await page.getByLabel('部門負責人').fill('周建國');
  await page.getByLabel('記賬起始日').fill(daysAgo(0));
  await page.keyboard.press('Enter');
  await approveEveryGrade(page);

  const tab = await openCreditOf(page, 1);
  await assess(page, 90, '良好');

  // Turnover of 6,283,200 yuan / 12 x 2 months x 1.2 for B = 1,256,640, rounded down to 10,000.
  await expect(tab.figure('computed')).toHaveText('1,250,000.00');
  await tab.button('建議額度怎樣算出？').click();
  await expect(tab.record.locator('[data-why="limit"]')).toContainText('6,283,200.00');
  await tab.button('按建議提出 1,250,000.00 元').click();
  await tab.button('批准').click();
  await expect(tab.figure('limit')).toHaveText('1,250,000.00');

  await enterInvoice(page, 'FP-0001', '1,200,000', daysAgo(10), daysAgo(-20));
  await expect(tab.exposure('openInvoices')).toHaveText('1,200,000.00');
  await expect(tab.exposure('left')).toHaveText('50,000.00');
  await tab.button('未收發票').click();
  await expect(tab.record.locator('[data-documents="openInvoices"]')).toContainText('FP-0001');

  await tab.openPurchases();
  await tab.button('新增一筆採購').click();
  const sale = tab.form('新增一筆採購');
  const save = sale.getByRole('button', { name: '儲存這筆採購' });
  await sale.getByLabel('品名').fill('螺紋鋼');
  await sale.getByLabel('重量 (t)').fill('10');
  await sale.getByLabel('單價 (元/t)').fill('3850');
  await expect(save).toBeEnabled();
  await expect(tab.gate).toBeHidden();

  await sale.getByLabel('重量 (t)').fill('100');
  await expect(tab.gate).toHaveAttribute('data-outcome', 'stop');
  await expect(tab.gate).toContainText('1,250,000.00');
  await expect(tab.gate).toContainText('1,585,000.00');
  await expect(tab.gate).toContainText('周建國');
  await expect(save).toBeDisabled();
  await page.keyboard.press('Control+Enter');
  await expect(sale).toBeVisible();

  await tab.gate.getByRole('button', { name: '寫明理由放行…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '放行 385,000.00 元' }).click();
  await expect(dialog.getByText('請寫明理由。')).toBeVisible();
  await dialog.getByLabel('理由').fill('已收到客戶承兌匯票影本');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(tab.gate).toHaveAttribute('data-outcome', 'released');
  await expect(tab.gate).toContainText('已收到客戶承兌匯票影本');
  await save.click();
  await expect(sale).toBeHidden();

  await tab.open();
  await expect(tab.exposure('deliveredNotInvoiced')).toHaveText('385,000.00');
  await expect(tab.exposure('left')).toHaveText('-335,000.00');
  await tab.record.getByText(/^額度與放行記錄/).click();
  await expect(tab.record.locator('[data-release]')).toContainText('385,000.00');

  // Delivered goods are invoiced, whatever the limit says.
  await tab.button('發票').click();
  await tab.form('發票').getByLabel('金額（元）').fill('385000');
  await expect(tab.gate).toContainText('可以開票');
  await expect(tab.form('發票').getByRole('button', { name: '登記發票' })).toBeEnabled();
});

test('§5.3.3 long overdue, suspended, cleared', async ({ page }) => {
  test.setTimeout(240_000);
  await companyWithSales(page);
  const tab = await openCreditOf(page, 2);
  await enterInvoice(page, 'FP-0900', '50,000', daysAgo(121), daysAgo(91));
  await expect(tab.figure('overdue')).toHaveText('50,000.00');
  await expect(tab.record.locator('[data-credit-badge="overdue"]')).toBeVisible();

  const asked = tab.record.locator('[data-long-overdue]');
  await expect(asked).toContainText('FP-0900 已逾期 91 天');
  await asked.getByRole('button', { name: '按制度提出措施' }).click();
  await expect(tab.banner).toHaveAttribute('data-state', 'proposed');
  await tab.banner.getByRole('button', { name: '批准…', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click();
  await expect(tab.banner).toHaveAttribute('data-state', 'approved');
  await expect(tab.banner).toContainText('結清全部逾期款項 50,000.00 元');
  await expect(tab.record.locator('[data-credit-badge="suspended"]')).toBeVisible();
  await expect(customerTable(page).row(2)).toContainText('暫停合作');

  await tab.openPurchases();
  await tab.button('新增一筆採購').click();
  const sale = tab.form('新增一筆採購');
  await sale.getByLabel('品名').fill('鋼板');
  await sale.getByLabel(/^金額/).fill('1000');
  await expect(tab.gate).toHaveAttribute('data-outcome', 'stop');
  await expect(tab.gate).toContainText('FP-0900');
  await sale.getByRole('button', { name: '放棄輸入' }).click();

  await tab.open();
  await tab.button('收款').click();
  const payment = tab.form('收款');
  await payment.getByLabel('金額（元）').fill('60,000');
  await expect(payment.locator('[data-notice="becomesAdvance"]')).toContainText('10,000.00');
  await page.keyboard.press('Control+Enter');
  await expect(tab.figure('overdue')).toHaveText('0.00');
  await expect(tab.figure('advance')).toHaveText('10,000.00');
  await expect(tab.banner).toContainText('欠款已結清');
  await tab.banner.getByRole('button', { name: '恢復合作…' }).click();
  await page.getByRole('dialog').getByLabel('理由').fill('已全額付清');
  await page.keyboard.press('Control+Enter');
  await expect(tab.banner).toHaveCount(0);
  await expect(tab.record.locator('[data-credit-badge]')).toHaveCount(0);
});
