import { expect, test } from '@playwright/test';
import { addDays } from '../../shared/values/local-date.ts';
import { startHere } from '../e2e/pages/first-run.ts';
import { creditTab, enterInvoice } from '../e2e/pages/credit-tab.ts';
import { customerRecord } from '../e2e/pages/customer-table.ts';
import { goTo } from '../e2e/pages/go-to.ts';
import { launchApp } from './launch.ts';

test.setTimeout(180_000);

test('§5.3.3 in the real Electron: long overdue, suspended, cleared, and all of it there after a restart', async () => {
  const running = await launchApp();
  const { window: page, userData } = running;
  const today = await page.evaluate(() => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10));
  await startHere(page);
  await goTo(page, 'customers');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: '客戶名稱' }).fill('蘇州同創金屬製品廠');
  await page.keyboard.press('Control+Enter');
  const tab = creditTab(page);
  await tab.open();
  await enterInvoice(page, 'FP-0900', '50,000', addDays(today, -121), addDays(today, -91));
  await tab.record.locator('[data-long-overdue]').getByRole('button', { name: '按制度提出措施' }).click();
  await tab.banner.getByRole('button', { name: '批准…', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click();
  await expect(tab.record.locator('[data-credit-badge="suspended"]')).toBeVisible();
  await running.close();

  const again = await launchApp({ userData });
  const back = creditTab(again.window);
  await customerRecord(again.window).tab('信用').click();
  await expect(back.banner).toContainText('合作已暫停');
  await back.button('收款').click();
  await back.form('收款').getByLabel('金額（元）').fill('50000');
  await again.window.keyboard.press('Control+Enter');
  await expect(back.banner).toContainText('欠款已結清');
  await back.banner.getByRole('button', { name: '恢復合作…' }).click();
  await again.window.getByRole('dialog').getByLabel('理由').fill('已全額付清');
  await again.window.keyboard.press('Control+Enter');
  await expect(back.banner).toHaveCount(0);
  await again.close();
});
