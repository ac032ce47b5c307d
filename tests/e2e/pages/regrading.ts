import { expect, type Page } from '@playwright/test';
import { goTo } from './go-to.ts';

/** The screen that puts changed grades into effect. */
export function regradingScreen(page: Page) {
  const list = page.getByRole('grid', { name: '等級應變動的客戶' });
  return {
    list,
    row: (name: string) => list.getByRole('row').filter({ hasText: name }),
    approve: page.getByRole('button', { name: /^批准 \d+ 個$/ }),
    all: page.getByRole('checkbox', { name: /^已選/ }),
    why: page.locator('[data-regrading-why]'),
    async open(): Promise<void> {
      await goTo(page, 'customers');
      await page.getByRole('button', { name: '重新定級' }).click();
      await expect(page).toHaveURL(/#\/regrading/);
    },
  };
}

/** Every computed grade takes effect today. */
export async function approveEveryGrade(page: Page): Promise<void> {
  const screen = regradingScreen(page);
  await screen.open();
  await screen.approve.click();
  await expect(page.getByText('沒有客戶的等級需要變動')).toBeVisible();
}
