import { expect, type Locator, type Page } from '@playwright/test';
import type { LedgerFile } from './import-ledgers.ts';

/** The import screen in the user's words (Traditional Chinese window). */
export interface ImportDesk {
  readonly drop: (...files: readonly LedgerFile[]) => Promise<void>;
  readonly next: () => Promise<void>;
  readonly write: () => Promise<void>;
  readonly again: () => Promise<void>;
  readonly figure: (label: string) => Locator;
  readonly file: (name: string) => Locator;
  readonly grid: Locator;
}

export function importDesk(page: Page): ImportDesk {
  return {
    drop: async (...files) => {
      const data = files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }));
      await page.evaluate((dropped) => {
        const transfer = new DataTransfer();
        for (const { name, base64 } of dropped)
          transfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }, data);
      for (const { name } of files)
        await expect(page.locator('[data-state="read"], [data-state="refused"]').filter({ hasText: name })).toBeVisible();
    },
    next: async () => {
      const step = page.locator('[aria-current="step"]');
      const before = (await step.textContent()) ?? '';
      await expect(page.getByRole('button', { name: /^下一步/ })).toBeVisible();
      await page.keyboard.press('Control+Enter');
      await expect(step).not.toHaveText(before);
      await expect(page.getByText('正在對應客戶…')).toBeHidden({ timeout: 30_000 });
    },
    write: async () => {
      await expect(page.getByRole('button', { name: /^(?:寫入|只記下這次匯入)/ })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: '看客戶' })).toBeVisible();
    },
    again: async () => await page.getByRole('button', { name: '再匯入別的台賬' }).click(),
    figure: (label) =>
      page
        .locator('dl > div')
        .filter({ has: page.locator('dt', { hasText: new RegExp(`^${label}$`) }) })
        .locator('dd'),
    file: (name) => page.getByRole('listitem').filter({ hasText: name }),
    grid: page.getByRole('grid'),
  };
}
