import { expect, type Page } from '@playwright/test';

/** The screens of today and of return visits in the user's words (Traditional Chinese window). */
export function dayDesk(page: Page) {
  const navigation = page.getByRole('navigation', { name: '主導覽' });
  const form = page.getByRole('form', { name: '記錄回訪' });
  return {
    openToday: async () => {
      await navigation.getByRole('link', { name: /^今日/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: '今日', exact: true })).toBeVisible();
    },
    openVisits: async () => {
      await navigation.getByRole('link', { name: /^回訪/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: '回訪', exact: true })).toBeVisible();
    },
    todayLink: navigation.getByRole('link', { name: /^今日/ }),
    choose: async (label: string) =>
      page
        .locator('label')
        .filter({ hasText: new RegExp(`^${label}$`) })
        .click(),
    group: (name: string) => page.getByRole('region', { name, exact: true }),
    form,
    rate: async (what: '質量' | '價格' | '服務', mark: number) =>
      form
        .getByRole('radiogroup', { name: what })
        .locator('label')
        .filter({ hasText: new RegExp(`^${mark}$`) })
        .click(),
    notice: page.getByRole('status').filter({ has: page.getByRole('button') }),
    dialog: page.getByRole('dialog'),
  };
}

/** §2.2 by hand, on the customer's open page. */
export async function gradeByHand(page: Page, grade: 'A' | 'B' | 'C' | 'D'): Promise<void> {
  const record = page.locator('[data-customer-page]');
  await record.getByRole('button', { name: '人工改定…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .locator('label')
    .filter({ hasText: `${grade} 級` })
    .click();
  await dialog.getByLabel('理由').fill('戰略合作');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}
