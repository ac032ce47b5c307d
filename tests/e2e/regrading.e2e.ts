import { expect, test } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { commandPalette } from './pages/command-palette.ts';
import { companyWithSales } from './pages/company-with-sales.ts';
import { assess, openCreditOf } from './pages/credit-tab.ts';
import { customerTable } from './pages/customer-table.ts';
import { approveEveryGrade, regradingScreen } from './pages/regrading.ts';

const FIRST = '上海中天鋼構';
const SECOND = '江蘇永盛';
const THIRD = '蘇州同創';

test('§2.2 everybody who moves, some of them ticked, in effect together and taken back together', async ({ page }) => {
  await companyWithSales(page);
  const screen = regradingScreen(page);
  await screen.open();
  await expect(screen.list.getByRole('row')).toHaveCount(3);
  await expect(screen.row(FIRST)).toContainText('92.');
  await screen.row(THIRD).locator('[data-tick]').click();
  await expect(screen.approve).toHaveText('批准 2 個');
  await page.keyboard.press('Control+Enter');
  await expect(screen.list.getByRole('row')).toHaveCount(1);
  await expect(screen.row(THIRD)).toBeVisible();
  await customerTable(page).undo.click();
  await expect(screen.list.getByRole('row')).toHaveCount(3);
});

test('§2.2 poor credit caps the grade: who, from what, to what, and why', async ({ page }) => {
  test.setTimeout(240_000);
  await companyWithSales(page);
  await approveEveryGrade(page);
  await openCreditOf(page, 0);
  await assess(page, 30, '較差');

  const screen = regradingScreen(page);
  await screen.open();
  const row = screen.row(FIRST);
  await expect(screen.list.getByRole('row')).toHaveCount(1);
  await expect(row.locator('[data-grade="A"]')).toBeVisible();
  await expect(row.locator('[data-grade="C"]')).toBeVisible();
  await expect(row).toContainText('受信用限制');
  await expect(row).toContainText('信用較差');
  await expect(screen.why).toContainText('依 §2.2');
  await screen.approve.click();
  await expect(page.getByText('1 個等級已批准。')).toBeVisible();
  await page.goto('/#/customers');
  await expect(customerTable(page).row(0).locator('[data-grade="C"]')).toHaveAttribute('data-state', 'effective');
});

test('by keyboard alone, from the palette; readable by everybody', async ({ page }) => {
  await companyWithSales(page);
  await commandPalette(page).find('重新定級');
  await page.keyboard.press('Enter');
  const screen = regradingScreen(page);
  await screen.list.focus();
  await expect(screen.why).toContainText(FIRST);
  await page.keyboard.press('ArrowDown');
  await expect(screen.why).toContainText(SECOND);
  await page.keyboard.press('Space');
  await expect(screen.row(SECOND)).toHaveAttribute('aria-selected', 'false');
  await expect(screen.approve).toHaveText('批准 2 個');
  const { violations } = await axe(page).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => String(target)).join()}`)).toEqual([]);
});

test('the printed list holds the ticked ones with why, and only while it is printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = document.querySelector('[data-printed-list]')?.textContent ?? '';
      (window as unknown as { printed?: string }).printed = document.title;
    };
  });
  await companyWithSales(page);
  const screen = regradingScreen(page);
  await screen.open();
  await screen.row(THIRD).locator('[data-tick]').click();
  await page.getByRole('button', { name: '列印' }).click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { printed?: string }).printed ?? '')).toContain('客戶等級調整表');
  const printed = await page.evaluate(() => (window as unknown as { printed?: string }).printed ?? '');
  expect(printed).toContain('江蘇永盛建築工程有限公司');
  expect(printed).toContain('4.66%');
  expect(printed).not.toContain(THIRD);
  await expect(page.locator('[data-printed-list]')).toHaveCount(0);
});
