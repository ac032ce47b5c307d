import { expect, test } from '@playwright/test';
import { pdfPages } from '../fixtures/pdf-pages.ts';
import { careDesk, careTab } from './pages/care-desk.ts';
import { companyWithSales } from './pages/company-with-sales.ts';
import { addCustomer } from './pages/complaints-desk.ts';
import { creditTab, daysAgo, enterInvoice } from './pages/credit-tab.ts';
import { customerTable } from './pages/customer-table.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';

const NAME = '無錫市永盛建築工程有限公司';

test.beforeEach(({ page }) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(20_000);
});

test('§4.2.3 an event: invited, came, what it cost, and who bought in the days after', async ({ page }) => {
  await companyWithSales(page);
  const desk = careDesk(page);
  await desk.open('答謝活動');
  await desk.button('新增活動').click();
  const form = desk.form('新增活動');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByLabel('活動')).toBeFocused();
  await form.getByLabel('活動').fill('新品發布會');
  await form.getByLabel('日期').fill(daysAgo(150));
  await form.getByLabel('費用（元）').fill('8,000');
  await page.keyboard.press('Control+Enter');
  const event = desk.list('答謝活動').getByRole('listitem').filter({ hasText: '新品發布會' });
  await expect(event).toContainText('8,000.00 元');
  await event.getByRole('button', { name: '客人' }).click();
  const guests = desk.table('客人');
  for (const asked of ['永盛', '同創']) {
    await event.getByLabel('邀請客戶').fill(asked);
    await page.getByRole('option').filter({ hasText: asked }).click();
    await expect(guests).toContainText(asked);
  }
  const guest = guests.getByRole('row').filter({ hasText: '永盛' });
  await guest.getByLabel('回覆').selectOption({ label: '接受' });
  await guest.getByLabel('到場').click();
  await expect(event).toContainText('邀請 2，到場 1');
  await expect(guests).toContainText('後 90 天採購');
  await expect(guest.getByRole('cell').nth(3)).not.toHaveText('0.00');
  await expect(event.locator('[data-effect]')).toContainText('受邀 2 家中有 2 家採購');
  await expect(event.locator('[data-effect]')).toContainText('費用 8,000.00 元。');
  await customerTable(page).undo.click();
  await expect(event).toContainText('邀請 2，到場 0');

  // The days are a figure of the company's policy.
  await event.getByRole('button', { name: '刪除' }).click();
  await expect(desk.list('答謝活動').getByRole('listitem')).toHaveCount(0);
  await customerTable(page).undo.click();
  await expect(event).toBeVisible();
});

test('§4.4.2 a campaign doubles what its days earned; the statement of points tells every entry and adds up', async ({ page }, info) => {
  await startEmpty(page);
  await addCustomer(page, NAME);
  const credit = creditTab(page);
  const tab = careTab(page);
  await credit.open();
  await enterInvoice(page, 'FP-1', '100,000', daysAgo(3), daysAgo(-27));
  await credit.button('收款').click();
  await credit.form('收款').getByLabel('金額（元）').fill('40,000');
  await page.keyboard.press('Control+Enter');
  await expect(credit.form('收款')).toBeHidden();

  const desk = careDesk(page);
  await desk.open('積分');
  await desk.button('新增活動').click();
  const form = desk.form('新增活動');
  await form.getByLabel('名稱').fill('週年慶');
  await form.getByLabel('開始').fill(daysAgo(10));
  await form.getByLabel('結束').fill(daysAgo(11));
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('結束不能早於開始。')).toBeVisible();
  await form.getByLabel('結束').fill(daysAgo(-10));
  await page.keyboard.press('Control+Enter');
  await expect(desk.list('積分活動')).toContainText('週年慶');
  await expect(desk.table('積分餘額').getByRole('row').filter({ hasText: NAME })).toContainText('80');

  await desk.table('積分餘額').getByRole('link', { name: NAME, exact: true }).click();
  await tab.open();
  await tab.button('調整積分').click();
  await tab.form('調整積分').getByLabel('積分（減少填負數）').fill('-5');
  await tab.form('調整積分').getByLabel('理由').fill('多計');
  await page.keyboard.press('Control+Enter');
  await expect(tab.balance).toHaveText('75');

  await tab.record.getByRole('link', { name: '積分對賬單' }).click();
  const paper = page.getByRole('document', { name: '列印預覽' });
  await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
  await expect(paper.getByRole('article')).toHaveCount(1);
  await page.pdf({ path: info.outputPath('points.pdf'), preferCSSPageSize: true, printBackground: true });
  const text = (await pdfPages(info.outputPath('points.pdf'))).join('\n').replace(/\s/g, '');
  for (const words of [
    '積分對賬單',
    `致：${NAME}`,
    '期初積分',
    '購貨積分',
    '40,000.00',
    '調整',
    '多計',
    '可用積分為75分',
    '75.00元',
    '柒拾伍元整',
    '將到期積分',
  ])
    expect(text).toContain(words);
  await page.getByLabel('函件語言').selectOption({ label: 'English' });
  await expect(paper).toContainText('you have 75 points to use');

  await desk.open('積分');
  await desk.screen.getByRole('link', { name: '列印全部對賬單（1）' }).click();
  await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
  await expect(paper.getByRole('article')).toHaveCount(1);
  await page.goto('/#/letters/points');
  await expect(page.getByRole('button', { name: '全部有積分的客戶（1）' })).toBeVisible();
});

test('§4.2.2 a service request: owner, day, result, seen by everybody; closed only with its result', async ({ page }) => {
  await startEmpty(page);
  await addCustomer(page, NAME);
  const tab = careTab(page);
  const desk = careDesk(page);
  await desk.open('服務需求');
  await expect(desk.screen.getByRole('tabpanel')).toContainText('客戶頁的「關係」');
  await goTo(page, 'customers');
  await customerTable(page).name(0).click();
  await tab.open();
  await tab.button('記錄需求').click();
  const form = tab.form('記錄需求');
  await form.getByLabel('需求').fill('分批送貨計劃');
  await form.getByLabel('負責人').fill('');
  await form.getByLabel('期限').fill(daysAgo(2));
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('請填寫負責人。')).toBeVisible();
  await form.getByLabel('負責人').fill('王磊');
  await page.keyboard.press('Control+Enter');
  await desk.open('服務需求');
  const row = desk.table('服務需求').locator('tbody').getByRole('row');
  await expect(row).toContainText('王磊');
  await row.getByRole('link', { name: NAME }).click();
  await tab.button('結案').first().click();
  await page.keyboard.press('Control+Enter');
  await expect(tab.form('結案').getByText('請寫明結果。')).toBeVisible();
  await tab.form('結案').getByLabel('結果').fill('分三批送到');
  await page.keyboard.press('Control+Enter');
  await desk.open('服務需求');
  await desk.screen.locator('label').filter({ hasText: '已結案' }).click();
  await expect(row).toContainText('分三批送到');
});
