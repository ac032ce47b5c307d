import { expect, test } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { importDesk } from './import-desk.ts';
import { CUSTOMERS, SALES, xlsxLedger } from './import-ledgers.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';

const customers = xlsxLedger('客户信息表.xlsx', '客户', CUSTOMERS);
const receivables = xlsxLedger('应收.xlsx', '应收', [
  ['客户名称', '发票号', '开票日期', '到期日', '应收金额(元)', '已收金额(元)', '应收余额(元)'],
  ['无锡华申建设集团有限公司', 'FP001', '2019-03-01', '2019-04-01', 114561.51, 14561.51, 100000],
  ['无锡华申建设集团有限公司', 'FP002', '2019-03-09', '2019-04-09', -300.5, 0, -300.5],
]);

test.beforeEach(async ({ page }) => {
  await startEmpty(page);
  await goTo(page, 'import');
});

test('a ledger of receivables is kept row by row on its customer’s page, and taken back with its import', async ({ page }) => {
  const desk = importDesk(page);
  await desk.drop(receivables, customers);
  await desk.next();
  await desk.next();
  await expect(desk.figure('其他台賬的記錄')).toHaveText('2');
  await desk.write();
  await expect(desk.figure('加入的其他台賬記錄')).toHaveText('2');
  await page.getByRole('button', { name: '看客戶' }).click();
  await page.getByText('无锡华申建设集团有限公司').first().dblclick();
  await page.getByRole('tab', { name: /^台賬/ }).click();
  await expect(page.getByRole('tab', { name: /^台賬/ })).toContainText('2');
  const table = page.getByRole('tabpanel').getByRole('table');
  await expect(table.getByRole('row').filter({ hasText: 'FP001' })).toContainText('100,000.00');
  await expect(table.getByRole('row').filter({ hasText: '共 2 行' })).toContainText('99,699.50');
  await expect(page.getByText('应收.xlsx · 应收')).toBeVisible();
  expect((await axe(page).analyze()).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await page.getByRole('link', { name: '看這次匯入' }).click();
  await page.getByRole('button', { name: '還原這次匯入' }).click();
  await expect(page.getByText(/已還原/).first()).toBeVisible();
  await goTo(page, 'customers');
  await expect(page.getByText('還沒有客戶')).toBeVisible();
});

test('products and staff in two spellings are written as one with a click, and remembered', async ({ page }) => {
  const desk = importDesk(page);
  const rows = SALES.map((row, at) => (at === 2 ? row.map((cell) => (cell === '螺纹钢' ? '螺紋鋼' : cell)) : row));
  await desk.drop(xlsxLedger('2019台账.xlsx', '3月', rows));
  await desk.next();
  await page.getByRole('button', { name: /^品名的寫法/ }).click();
  await expect(page.getByRole('combobox', { name: '「螺紋鋼」寫成' })).toHaveValue('as-read');
  expect((await axe(page).analyze()).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await page.getByRole('button', { name: '1 個都統一' }).click();
  await expect(page.getByRole('combobox', { name: '「螺紋鋼」寫成' })).toHaveValue('name:螺纹钢');
  await desk.next();
  await desk.write();
  await desk.again();
  await desk.drop(xlsxLedger('2019台账 再.xlsx', '3月', rows));
  await desk.next();
  await page.getByRole('button', { name: /^品名的寫法/ }).click();
  await expect(page.getByRole('combobox', { name: '「螺紋鋼」寫成' })).toHaveValue('name:螺纹钢');
});
