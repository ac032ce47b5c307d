import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { commandPalette } from './pages/command-palette.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await axe(page).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => String(node.target)).join(', ')}`);
}

test('the first run can be read by everybody', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`settings, help and palette can be read by everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await startEmpty(page);
    await goTo(page, 'settings');
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    expect(await violations(page)).toEqual([]);
    await page.locator('label').filter({ hasText: '高對比' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    expect(await violations(page)).toEqual([]);
    await commandPalette(page).find('設');
    await expect(commandPalette(page).marked).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
