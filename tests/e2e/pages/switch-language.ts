import type { Page } from '@playwright/test';

/** By the switch at the right end of the status line. */
export async function switchLanguage(page: Page, language: '繁體中文' | '简体中文' | 'English'): Promise<void> {
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /介面語言|界面语言|Language/ })
    .click();
  await page.getByRole('menuitem', { name: language }).click();
}
