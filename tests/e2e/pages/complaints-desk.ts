import { expect, type Page } from '@playwright/test';
import { goTo } from './go-to.ts';

export type ComplaintsTab = '投訴' | '改善措施' | '統計' | '工作日曆';

/** The screen of complaints in the user's words (Traditional Chinese window). */
export function complaintsDesk(page: Page) {
  const list = page.getByRole('grid', { name: '投訴列表' });
  const record = page.getByRole('complementary', { name: '投訴詳情' });
  const form = page.getByRole('form', { name: '記錄投訴' });
  return {
    open: async () => {
      await page.getByRole('navigation', { name: '主導覽' }).getByRole('link', { name: /^投訴/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: '投訴', exact: true })).toBeVisible();
    },
    tab: async (name: ComplaintsTab) => page.getByRole('tab', { name, exact: true }).click(),
    list,
    row: (text: string) => list.getByRole('row').filter({ hasText: text }),
    form,
    customer: form.getByRole('combobox', { name: '客戶' }),
    record,
    clock: (name: '首次聯絡' | '反饋' | '第 1 次重開後反饋') =>
      record.locator('[data-clock]').filter({ has: page.getByText(name, { exact: true }) }),
    step: async (name: string) => record.getByRole('button', { name, exact: true }).click(),
    stands: (state: string) => record.locator('[aria-current="step"]').filter({ hasText: state }),
    dialog: page.getByRole('dialog'),
    /** By the keyboard alone, as one types with the receiver in the other hand. */
    type: async (customer: string, { content, heatNo = '', tonnes = '' }: { content: string; heatNo?: string; tonnes?: string }) => {
      await page.keyboard.press('n');
      await expect(form.getByRole('combobox', { name: '客戶' })).toBeFocused();
      await page.keyboard.type(customer);
      await expect(form.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type(content);
      for (const text of ['螺紋鋼', 'Φ16', heatNo, tonnes]) {
        await page.keyboard.press('Tab');
        if (text !== '') await page.keyboard.type(text);
      }
      await page.keyboard.press('Control+Enter');
      await expect(record).toBeVisible();
    },
  };
}

/** A customer of that name, by the form of the customers' screen. */
export async function addCustomer(page: Page, name: string): Promise<void> {
  await goTo(page, 'customers');
  await page.keyboard.press('n');
  await page.getByLabel('客戶名稱').fill(name);
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-customer-page]')).toContainText(name, { timeout: 30_000 });
}

/** The wall clock of the page; complaint clocks look at it every few seconds. */
export async function at(page: Page, time: string): Promise<void> {
  await page.clock.setFixedTime(`${time}:00+08:00`);
}
