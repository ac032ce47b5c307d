import { expect, test } from '@playwright/test';
import { companyWithSales } from './pages/company-with-sales.ts';
import { customerRecord, customerTable } from './pages/customer-table.ts';
import { goTo } from './pages/go-to.ts';

test('§2.2 a grade explains itself with clause, parameters and distance', async ({ page }) => {
  await companyWithSales(page);
  await goTo(page, 'customers');
  await customerTable(page).name(1).click();
  const why = customerRecord(page).record.locator('[data-grade-section]');
  await expect(why).toContainText('採購金額佔公司總銷售 4.66%，在 B 級的 2% 至 5% 之間（預設參數）。');
  await expect(why).toContainText('12 個月中 12 個月有採購，達到 B 級要求的 6 個月。');
  await expect(why).toContainText('信用尚未評估，暫不設上限。');
  await expect(why).toContainText('距 A 級 0.34 個百分點。');
  await expect(why).toContainText('依 §2.2');
});

test('§2.2 proposed, reviewed, effective from a day on', async ({ page }) => {
  await companyWithSales(page);
  await goTo(page, 'customers');
  await customerTable(page).name(1).click();
  const { record } = customerRecord(page);
  await record.getByRole('button', { name: '提出 B 級' }).click();
  await expect(record.locator('[data-standing="proposed"]')).toContainText('陳靜');
  await expect(record.locator('[data-grade-section]').getByRole('img')).toHaveAttribute('data-state', 'proposed');
  await record.getByRole('button', { name: '審核並使 B 級生效…' }).click();
  await page.getByRole('button', { name: '使 B 級生效', exact: true }).click();
  await expect(record.locator('[data-standing="effective"]')).toContainText('現行 B 級');
  await expect(customerTable(page).row(1).locator('[data-grade="B"]')).toHaveAttribute('data-state', 'effective');
  await customerTable(page).undo.click();
  await expect(record.locator('[data-standing="proposed"]')).toBeVisible();
});

test('§2.2 an override needs a reason and is shown as such', async ({ page }) => {
  await companyWithSales(page);
  await goTo(page, 'customers');
  await customerTable(page).name(2).click();
  const { record, tab } = customerRecord(page);
  await record.getByRole('button', { name: '人工改定…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('label').filter({ hasText: 'A 級' }).click();
  await dialog.getByRole('button', { name: '改定為 A 級' }).click();
  await expect(dialog.getByText('人工改定必須寫明理由')).toBeVisible();
  await dialog.getByLabel('理由').fill('戰略合作，年內擴產');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(record.locator('[data-standing="effective"]')).toContainText('人工改定（計算為 B 級），理由：戰略合作，年內擴產');
  await expect(customerTable(page).row(2).locator('[data-grade="A"]')).toHaveAttribute('data-state', 'overridden');
  await tab('歷史').click();
  await expect(record.locator('[data-happening="overridden"]')).toContainText('戰略合作');
});

test('§2.2 grades of many are proposed and put into effect together', async ({ page }) => {
  await companyWithSales(page);
  await goTo(page, 'customers');
  const { grid, bulk, row } = customerTable(page);
  await grid.focus();
  await page.keyboard.press('Control+a');
  await bulk.getByRole('button', { name: '提出等級' }).click();
  await expect(page.getByText('已為 3 個客戶提出等級')).toBeVisible();
  await bulk.getByRole('button', { name: '審核通過，今日生效' }).click();
  await expect(page.getByText('3 個等級自今日起生效')).toBeVisible();
  for (const position of [0, 1, 2]) await expect(row(position).locator('[data-grade]')).toHaveAttribute('data-state', 'effective');
});
