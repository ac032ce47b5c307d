import { expect, test } from '@playwright/test';
import { careDesk, careTab } from './pages/care-desk.ts';
import { addCustomer } from './pages/complaints-desk.ts';
import { creditTab, daysAgo, enterInvoice } from './pages/credit-tab.ts';
import { customerTable } from './pages/customer-table.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';

const NAME = '無錫市永盛建築工程有限公司';

test.beforeEach(async ({ page }) => {
  test.setTimeout(240_000);
  await startEmpty(page);
});

test('§4.4.2 buy, points, gift: earned on payment, redeemed, set against payment, taken back', async ({ page }) => {
  const desk = careDesk(page);
  const tab = careTab(page);
  await desk.open('積分');
  await desk.button('新增禮品').click();
  const gift = desk.form('新增禮品');
  await gift.getByLabel('禮品').fill('保溫杯');
  await gift.getByLabel('積分').fill('0');
  await gift.getByLabel('進貨').fill('2');
  await page.keyboard.press('Control+Enter');
  await expect(gift.getByText('請填整數。')).toBeVisible();
  await gift.getByLabel('積分').fill('30');
  await page.keyboard.press('Control+Enter');
  await expect(desk.table('禮品目錄')).toContainText('保溫杯');

  await addCustomer(page, NAME);
  const credit = creditTab(page);
  await credit.open();
  await enterInvoice(page, 'FP-1', '100,000', daysAgo(3), daysAgo(-27));
  await tab.open();
  await expect(tab.balance).toHaveText('0');
  await credit.open();
  await credit.button('收款').click();
  await credit.form('收款').getByLabel('金額（元）').fill('50,999.99');
  await page.keyboard.press('Control+Enter');
  await expect(credit.form('收款')).toBeHidden();

  // One point for each full thousand yuan.
  await tab.open();
  await expect(tab.balance).toHaveText('50');
  await tab.button('兌換禮品').click();
  const form = tab.form('兌換禮品');
  await form.getByLabel('禮品').selectOption({ label: '保溫杯（30 分，剩 2 件）' });
  await form.getByLabel('數量').fill('2');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('積分不夠：餘額只有 50 分。')).toBeVisible();
  await form.getByLabel('數量').fill('1');
  await expect(form.getByText('用 30 分，剩 20 分。')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(tab.balance).toHaveText('20');
  await expect(tab.line('redeemed')).toContainText('保溫杯 × 1');
  await customerTable(page).undo.click();
  await expect(tab.balance).toHaveText('50');
  await tab.button('兌換禮品').click();
  await form.getByLabel('禮品').selectOption({ label: '保溫杯（30 分，剩 2 件）' });
  await page.keyboard.press('Control+Enter');
  await expect(tab.balance).toHaveText('20');

  // What is set against payment stands in the account as a credit note.
  await tab.button('抵扣貨款').click();
  await tab.form('抵扣貨款').getByLabel('抵扣積分').fill('15');
  await expect(tab.form('抵扣貨款').getByText('生成 15.00 元的貸項通知。')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(tab.balance).toHaveText('5');
  await credit.open();
  await expect(credit.figure('open')).toHaveText('48,985.01');

  await tab.open();
  await tab.line('redeemed').filter({ hasText: '保溫杯' }).getByRole('button', { name: '沖銷' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(tab.form('沖銷 -30 分').getByText('請寫明理由。')).toBeVisible();
  await tab.form('沖銷 -30 分').getByLabel('理由').fill('客戶退回');
  await page.keyboard.press('Control+Enter');
  await expect(tab.balance).toHaveText('35');

  await tab.button('調整積分').click();
  await tab.form('調整積分').getByLabel('積分（減少填負數）').fill('-36');
  await tab.form('調整積分').getByLabel('理由').fill('多計');
  await page.keyboard.press('Control+Enter');
  await expect(tab.form('調整積分').getByText('積分不夠：餘額只有 35 分。')).toBeVisible();
  await page.keyboard.press('Escape');

  await desk.open('積分');
  await expect(desk.table('積分餘額')).toContainText(NAME);
  await expect(desk.table('禮品目錄').locator('[data-left]')).toHaveText('2');
});

test('§4.1.2 §4.1.1 §4.4.3 contacts, an enquiry answered, a survey, and benefits with their conditions', async ({ page }) => {
  await addCustomer(page, NAME);
  const tab = careTab(page);
  await tab.open();
  await expect(tab.condition('yearsOfCooperation')).toHaveAttribute('data-holds', 'false');
  await expect(tab.condition('notSuspended')).toHaveAttribute('data-holds', 'true');
  await expect(tab.satisfaction).toHaveAttribute('data-satisfaction', 'none');

  await tab.button('記錄聯絡').click();
  const form = tab.form('記錄聯絡');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('請寫明是什麼事。')).toBeVisible();
  await page.keyboard.type('詢問 Φ25 螺紋鋼現貨');
  await form.getByLabel('方向').selectOption({ label: '客戶發起' });
  await form.getByLabel('詢問', { exact: true }).selectOption({ label: '客戶等答覆' });
  await page.keyboard.press('Control+Enter');
  await expect(tab.entry('waits')).toContainText('詢問 Φ25 螺紋鋼現貨');
  await tab.button('現在已答覆').click();
  await expect(tab.entry('answered')).toContainText(/0 小時 \d 分後答覆/);

  await tab.button('記錄問卷').click();
  const survey = tab.form('記錄問卷');
  await page.keyboard.press('Control+Enter');
  await expect(survey.getByText('三個問題至少要答一個。')).toBeVisible();
  await survey.getByLabel('品質').selectOption('5');
  await survey.getByLabel('價格').selectOption('3');
  await page.keyboard.press('Control+Enter');
  await expect(tab.satisfaction).toHaveAttribute('data-satisfaction', '75');
  await expect(tab.record.locator('[data-part="surveys"]')).toContainText('75.0');
});

test('§4.2.1 a birthday is due with its text, copied and marked; §4.2.2 a request is closed with its result', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-26T10:00:00+08:00');
  await addCustomer(page, NAME);
  const tab = careTab(page);
  await tab.record.getByRole('tab', { name: /^聯絡人/ }).click();
  await tab.button('新增聯絡人').first().click();
  const contact = tab.form('新增聯絡人');
  await contact.getByLabel('姓名').fill('王建國');
  await contact.getByLabel('稱呼').fill('王總');
  await contact.getByLabel('生日').fill('10-31');
  await contact.getByLabel('曆法').selectOption({ label: '農曆' });
  await page.keyboard.press('Control+Enter');
  await expect(contact.getByText('這個曆法裡沒有這一天。')).toBeVisible();
  await contact.getByLabel('生日').fill('1975-11-28');
  await contact.getByLabel('曆法').selectOption({ label: '公曆' });
  await page.keyboard.press('Control+Enter');
  await expect(tab.record.locator('[data-birthday="2026-11-28"]')).toBeVisible();

  await tab.open();
  await tab.button('記錄需求').click();
  const request = tab.form('記錄需求');
  await request.getByLabel('需求').fill('定尺 11.7 米');
  await request.getByLabel('期限').fill('2026-12-01');
  await page.keyboard.press('Control+Enter');
  await expect(tab.record.locator('[data-request="open"]')).toContainText('定尺 11.7 米');

  const desk = careDesk(page);
  await desk.open('問候');
  const birthday = desk.list('生日').getByRole('listitem');
  await expect(birthday).toContainText('王總：祝您生日快樂');
  await birthday.getByRole('button', { name: '記為已發送' }).click();
  await expect(birthday).toContainText('已問候');
  await desk.open('服務需求');
  await desk.table('服務需求').getByRole('link', { name: NAME }).click();
  await tab.button('結案').first().click();
  await tab.form('結案').getByLabel('結果').fill('已安排定尺軋製');
  await page.keyboard.press('Control+Enter');
  await expect(tab.record.locator('[data-request="done"]')).toContainText('已安排定尺軋製');

  await desk.open('寄送');
  await expect(desk.list('寄送記錄')).toContainText('問候 生日');
  await goTo(page, 'customers');
});
