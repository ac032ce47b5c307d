import { expect, type Locator, type Page } from '@playwright/test';

export const HEAD = '陳主管';
export const HEAD_PASSPHRASE = '主管口令二零二六';

type Tab = '申請' | '新申請' | '電話' | '記錄' | '人員';

interface AccessDesk {
  readonly screen: Locator;
  readonly open: (tab: Tab) => Promise<void>;
  /** The card of the request that was made last. */
  readonly latest: Locator;
  /** Somebody else takes the seat, in Settings. */
  readonly sitHere: (name: string) => Promise<void>;
  readonly setUpHead: () => Promise<void>;
  readonly signIn: (name: string, passphrase: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  readonly ask: (
    customer: string,
    wish: { readonly reason: string; readonly sections: readonly string[]; readonly until: string },
  ) => Promise<void>;
}

/** §6.3: the access screen in the words of the people who use it. */
export function accessDesk(page: Page): AccessDesk {
  const screen = page.locator('[data-screen="access"]');
  const dialog = page.getByRole('dialog');
  const open = async (tab: Tab): Promise<void> => {
    await page.goto('/#/access');
    await screen.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
  };
  return {
    screen,
    open,
    latest: screen.locator('[data-request]').first(),
    async sitHere(name) {
      await page.goto('/#/settings');
      await page.getByLabel('您的姓名').fill(name);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('banner')).toContainText(name);
    },
    async setUpHead() {
      await open('人員');
      await screen.getByLabel('姓名').fill(HEAD);
      await screen.getByLabel('口令', { exact: true }).fill(HEAD_PASSPHRASE);
      await screen.getByLabel('再次輸入口令').fill(HEAD_PASSPHRASE);
      await screen.getByRole('button', { name: '設定', exact: true }).click();
      await expect(screen.getByText(`${HEAD}（部門主管）已登入`)).toBeVisible({ timeout: 60_000 });
    },
    async signIn(name, passphrase) {
      await page.goto('/#/access');
      await screen.getByRole('button', { name: '登入' }).first().click();
      await dialog.getByLabel('姓名').selectOption({ label: name });
      await dialog.getByLabel('口令', { exact: true }).fill(passphrase);
      await page.keyboard.press('Enter');
    },
    async signOut() {
      await page.goto('/#/access');
      await screen.getByRole('button', { name: '退出' }).click();
      await expect(screen.getByRole('button', { name: '登入' }).first()).toBeVisible();
    },
    async ask(customer, { reason, sections, until }) {
      await open('新申請');
      await screen.getByRole('combobox', { name: '客戶' }).fill(customer);
      await expect(screen.getByRole('option', { name: customer })).toBeVisible();
      await page.keyboard.press('Tab');
      await screen.getByLabel('理由').fill(reason);
      for (const section of sections) await screen.getByRole('checkbox', { name: section }).check();
      await screen.getByLabel('期限').fill(until);
      await page.keyboard.press('Control+Enter');
      await expect(screen.locator('[data-request]').first()).toContainText(customer);
    },
  };
}
