import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { customerRecord, customerTable, openSample } from './pages/customer-table.ts';

async function violations(page: Page, part = 'body'): Promise<readonly string[]> {
  const { violations: found } = await axe(page).include(part).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${String(node.target)} ${node.failureSummary ?? ''}`).join(', ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`can be read by everybody, ${colorScheme}:`, () => {
    test.beforeEach(async ({ page }) => {
      // axe looks at every cell.
      test.setTimeout(150_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openSample(page);
      await expect(customerTable(page).name(0)).toBeVisible();
    });

    test('the table, with and without a selection', async ({ page }) => {
      expect(await violations(page)).toEqual([]);
      await customerTable(page).cell(0, 1).click();
      await page.keyboard.press('Shift+ArrowDown');
      await expect(customerTable(page).bulk).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('every tab of a record', async ({ page }) => {
      await customerTable(page).name(1).click();
      const { tab, record } = customerRecord(page);
      await expect(record.locator('[data-grade-section]')).toBeVisible();
      for (const name of ['概覽', '聯絡人', '需求', '採購', '檔案', '歷史']) {
        await tab(name).click();
        expect(await violations(page, 'aside'), name).toEqual([]);
      }
    });

    test('the form, with a message under a field', async ({ page }) => {
      await page.goto('/#/customers/new');
      await page.getByLabel('統一社會信用代碼').fill('123');
      await page.getByRole('textbox', { name: '地區' }).focus();
      await expect(customerRecord(page).record.getByText('應為 18 位，現有 3 位')).toBeVisible();
      expect(await violations(page, 'aside')).toEqual([]);
    });
  });
}

test('the table says how many rows and columns it has, and which is active', async ({ page }) => {
  await openSample(page);
  const { grid, row } = customerTable(page);
  await expect(grid).toHaveAttribute('aria-rowcount', '202');
  await expect(row(0)).toHaveAttribute('aria-rowindex', '2');
  await page.keyboard.press('ArrowDown');
  await expect(grid).toHaveAttribute('aria-activedescendant', 'customer-cell-1-0');
});

test('a narrow window shows the record over the list, and goes back to where one was', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await openSample(page);
  const { grid, name } = customerTable(page);
  const chosen = (await name(3).textContent()) ?? '';
  await name(3).click();
  const { title } = customerRecord(page);
  await expect(title).toContainText(chosen);
  await expect(title).toBeFocused();
  await expect(grid).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();
  await expect(grid).toHaveAttribute('aria-activedescendant', 'customer-cell-3-0');
});
