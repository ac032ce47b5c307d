import { expect, test } from '@playwright/test';
import { commandPalette } from './pages/command-palette.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';

test('the sample company is opened, marked as made up, searched and removed again', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '打開示範公司' }).click();
  await expect(page).toHaveURL(/#\/today/, { timeout: 40_000 });
  await expect(page.getByRole('banner').getByRole('link', { name: '示範資料' })).toBeVisible();
  const palette = commandPalette(page);
  await palette.find('有限公司');
  await expect(palette.options.first()).toContainText('有限公司');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/customers\/[0-9a-f-]{36}/);

  await goTo(page, 'settings');
  await page.getByRole('button', { name: '移除示範公司' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已移除示範公司' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('link', { name: '示範資料' })).toBeHidden();
  await palette.find('有限公司');
  await expect(palette.options).toHaveCount(1);
});

test('cancelling the largest sample leaves nothing behind', async ({ page }) => {
  await page.goto('/');
  await page.locator('label').filter({ hasText: '100,000 個客戶' }).click();
  await page.getByRole('button', { name: '打開示範公司' }).click();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(page.getByRole('button', { name: '空白開始' })).toBeVisible();
  await startEmpty(page);
  await expect(page.getByRole('link', { name: '示範資料' })).toBeHidden();
});
