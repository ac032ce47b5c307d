import type { Locator, Page } from '@playwright/test';

/** The search field that is also the command palette. */
export function commandPalette(page: Page) {
  const field: Locator = page.locator('#command-palette');
  return {
    field,
    list: page.getByRole('listbox', { name: /搜尋結果|搜索结果|Results/ }),
    options: page.locator('#command-palette-list [role="option"]'),
    marked: page.locator('#command-palette-list [aria-selected="true"]'),
    async open(): Promise<void> {
      await page.keyboard.press('Control+k');
    },
    async find(text: string): Promise<void> {
      await page.keyboard.press('Control+k');
      await field.fill(text);
    },
  };
}
