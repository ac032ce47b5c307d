import { expect, type Page } from '@playwright/test';
import { importDesk } from '../import-desk.ts';
import type { LedgerFile } from '../import-ledgers.ts';
import { goTo } from './go-to.ts';

export type ReceivablesTab = '賬齡' | '催收' | '承諾' | '額度' | '長期逾期' | '台賬核對';

/** Finance's screen in the user's words (Traditional Chinese window). */
export function receivablesDesk(page: Page) {
  const ageing = page.getByRole('grid', { name: '賬齡表' });
  const calls = page.getByRole('grid', { name: '催收名單' });
  return {
    open: async () => {
      await page.getByRole('navigation', { name: '主導覽' }).getByRole('link', { name: /^應收/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: '應收' })).toBeVisible();
    },
    tab: async (name: ReceivablesTab) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click(),
    ageing,
    calls,
    promises: page.getByRole('tabpanel'),
    row: (grid: typeof ageing, name: string) => grid.getByRole('row').filter({ hasText: name }),
    total: (grid: typeof ageing) => grid.locator('[data-totals]'),
    documents: page.getByRole('complementary', { name: '構成這個數字的單據' }),
    dialog: page.getByRole('dialog'),
    notice: page.getByRole('status').filter({ hasText: /[。.]/ }),
    undo: page.getByRole('status').getByRole('button', { name: '還原' }),
    compared: page.locator('[data-agrees]'),
  };
}

/** Through the whole wizard, as a bookkeeper does. */
export async function importLedgers(page: Page, ...files: readonly LedgerFile[]): Promise<void> {
  const desk = importDesk(page);
  await goTo(page, 'import');
  await expect(page.locator('[aria-current="step"]')).toBeVisible();
  await desk.drop(...files);
  await desk.next();
  await desk.next();
  await desk.write();
}
