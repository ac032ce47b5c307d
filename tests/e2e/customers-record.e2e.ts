import { expect, test } from '@playwright/test';
import { companyWithSales } from './pages/company-with-sales.ts';
import { customerRecord, customerTable } from './pages/customer-table.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';

const CODE = '91320205MA1G7KP56Y';

test('a customer is created by the keyboard alone', async ({ page }) => {
  await startEmpty(page);
  await expect(page.getByText('還沒有客戶')).toBeVisible();
  await page.keyboard.press('n');
  await page.keyboard.type('無錫市永盛建築工程有限公司');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0510-82345678');
  await page.keyboard.press('Tab');
  await page.keyboard.type('王建國');
  await page.keyboard.press('Control+Enter');
  const { title, field, tab } = customerRecord(page);
  await expect(title).toContainText('無錫市永盛建築工程有限公司');
  await expect(field('電話')).toContainText('0510-82345678');
  await expect(field('業務員')).toContainText('陳靜');
  await expect(tab('聯絡人')).toContainText('1');
  await expect(customerTable(page).name(0)).toHaveText('無錫市永盛建築工程有限公司');
});

test('a likely twin is shown while typing and opened instead; the draft stays', async ({ page }) => {
  await companyWithSales(page);
  await goTo(page, 'customers');
  await page.keyboard.press('n');
  await page.keyboard.type('江苏永盛建筑');
  const { record, title } = customerRecord(page);
  await expect(record.getByRole('status')).toContainText('江蘇永盛建築工程有限公司');
  await record.getByRole('button', { name: '打開這個客戶' }).first().click();
  await expect(title).toContainText('江蘇永盛建築工程有限公司');
  await page.goto('/#/customers/new');
  await expect(page.getByLabel('客戶名稱')).toHaveValue('江苏永盛建筑');
});

test('a field says exactly why it cannot be saved, keeps what was typed, and an edit is undone', async ({ page }) => {
  await companyWithSales(page);
  await goTo(page, 'customers');
  await customerTable(page).name(1).click();
  const { record, field, tab } = customerRecord(page);
  await field('統一社會信用代碼').click();
  const input = record.getByRole('textbox', { name: '統一社會信用代碼' });
  await input.fill('91320205MA1G7KP56W');
  await input.press('Enter');
  await expect(record.getByText('校驗碼不符')).toContainText(`第 18 位應為 ${CODE.slice(-1)}，現為 W`);
  await page.reload();
  await expect(input).toHaveValue('91320205MA1G7KP56W');
  await input.fill(CODE.toLowerCase());
  await input.press('Control+Enter');
  await expect(field('統一社會信用代碼')).toContainText(CODE);
  await tab('歷史').click();
  const change = record.locator('[data-happening="updated"]');
  await expect(change).toContainText(CODE);
  await page.getByRole('status').getByRole('button', { name: '還原' }).click();
  await expect(record.locator('[data-happening="undone"]')).toBeVisible();
  await tab('概覽').click();
  await expect(field('統一社會信用代碼')).toContainText('—');
});

test('two customers cannot share a credit code', async ({ page }) => {
  await companyWithSales(page);
  await goTo(page, 'customers');
  const { record, field } = customerRecord(page);
  await customerTable(page).name(0).click();
  await field('統一社會信用代碼').click();
  await record.getByRole('textbox', { name: '統一社會信用代碼' }).fill(CODE);
  await page.keyboard.press('Enter');
  await expect(field('統一社會信用代碼')).toContainText(CODE);
  await customerTable(page).name(2).click();
  await expect(record.getByRole('heading', { level: 1 })).toContainText('蘇州同創金屬製品廠');
  await field('統一社會信用代碼').click();
  await record.getByRole('textbox', { name: '統一社會信用代碼' }).fill(CODE);
  await page.keyboard.press('Enter');
  await expect(record.getByText('「上海中天鋼構股份有限公司」已使用這個號碼')).toBeVisible();
});

test('Enter while an input method composes saves nothing', async ({ page }) => {
  await companyWithSales(page);
  await goTo(page, 'customers');
  await customerTable(page).name(0).click();
  const { record, field } = customerRecord(page);
  await field('地區').click();
  const input = record.getByRole('textbox', { name: '地區' });
  await input.dispatchEvent('compositionstart');
  await input.fill('wuxi');
  await input.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await expect(input).toBeFocused();
  await input.dispatchEvent('compositionend');
  await input.fill('無錫');
  await input.press('Enter');
  await expect(field('地區')).toContainText('無錫');
});

test('purchases add up by month and line; a line is added, reversed with a reason, and the sums follow', async ({ page }) => {
  await companyWithSales(page);
  await goTo(page, 'customers');
  await customerTable(page).name(1).click();
  const { record, tab } = customerRecord(page);
  await expect(tab('採購')).toContainText('408');
  await tab('採購').click();
  await expect(record.getByText('1–50 / 408')).toBeVisible();
  await record.getByRole('button', { name: '新增一筆採購' }).click();
  await page.getByLabel('品名').fill('熱軋卷');
  await page.getByLabel('重量 (t)').fill('12.5');
  await page.getByLabel('單價 (元/t)').fill('4000');
  await page.keyboard.press('Control+Enter');
  await expect(record.getByText('1–50 / 409')).toBeVisible();
  const line = record.getByRole('row').filter({ hasText: '熱軋卷' });
  await expect(line).toContainText('50,000.00');
  await line.getByRole('button', { name: /^沖銷/ }).click();
  await page.getByRole('button', { name: '沖銷', exact: true }).click();
  await expect(page.getByText('沖銷必須寫明理由。')).toBeVisible();
  await page.getByLabel('理由').fill('開錯單');
  await page.keyboard.press('Control+Enter');
  await expect(record.getByText('1–50 / 410')).toBeVisible();
  await expect(record.getByRole('row').filter({ hasText: '開錯單' })).toContainText('-50,000.00');
});

test('contacts and needs are added, found by search, and removed with undo', async ({ page }) => {
  await companyWithSales(page);
  await goTo(page, 'customers');
  const { record, tab } = customerRecord(page);
  await customerTable(page).name(0).click();
  await tab('聯絡人').click();
  await record.getByRole('button', { name: '新增聯絡人' }).click();
  await page.getByLabel('姓名').fill('歐陽鋒');
  await page.getByLabel('電話').fill('138');
  await page.keyboard.press('Control+Enter');
  await expect(record.getByText('手機 11 位')).toBeVisible();
  await page.getByLabel('電話').fill('13812345678');
  await page.keyboard.press('Control+Enter');
  await expect(record.getByText('歐陽鋒')).toBeVisible();
  await customerTable(page).search.fill('欧阳');
  await expect(customerTable(page).count).toHaveText('1 / 3');
  await record.getByRole('button', { name: '刪除「歐陽鋒」' }).click();
  await expect(record.getByText('還沒有聯絡人')).toBeVisible();
  await customerTable(page).undo.click();
  await expect(record.getByText('歐陽鋒')).toBeVisible();
});
