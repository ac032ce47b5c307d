import type { Page } from '@playwright/test';

export type Place = 'customers' | 'import' | 'policy' | 'settings';

const NAMES: Readonly<Record<Place, RegExp>> = {
  customers: /^(?:客戶|客户|Customers)$/,
  import: /^(?:匯入|导入|Import)$/,
  policy: /^(?:制度|Policy)$/,
  settings: /^(?:設定|设置|Settings)$/,
};

/** By the navigation at the left. */
export async function goTo(page: Page, place: Place): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: NAMES[place] }).click();
}
