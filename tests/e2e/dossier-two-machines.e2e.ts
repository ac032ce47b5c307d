import { expect, test, type Browser, type Page } from '@playwright/test';

test.setTimeout(300_000);

interface Machine {
  readonly locale: string;
  readonly timezoneId: string;
}

/** The stamp of printing is of the machine; everything else is of the archive. */
const STAMP = /\d{4}\/\d{2}\/\d{2} \d{2}:\d{2}/g;

/** The made-up company, which is the same from the same seed and day, and the dossier of the customer in its first row. */
async function dossierOn(browser: Browser, { locale, timezoneId }: Machine): Promise<readonly string[]> {
  const context = await browser.newContext({ locale, timezoneId });
  const page: Page = await context.newPage();
  // Noon of one day everywhere, so that today is the same day on both.
  await page.clock.setFixedTime(`2026-11-26T12:00:00${timezoneId === 'Asia/Shanghai' ? '+08:00' : '-08:00'}`);
  await page.goto('/');
  await page.locator('label').filter({ hasText: '繁體中文' }).click();
  await page.getByLabel('您的姓名').fill('陳靜');
  await page.getByRole('button', { name: '打開示範公司' }).click();
  await page.waitForURL(/#\/today/, { timeout: 120_000 });
  await page.goto('/#/customers');
  const first = page.getByRole('grid', { name: '客戶' }).locator('[data-position="0"] [role="rowheader"]');
  await first.click({ timeout: 60_000 });
  await page.keyboard.press('Enter');
  await page.waitForURL(/customers\/[0-9a-f-]{36}/);
  const [, id] = /customers\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
  await page.goto(`/#/dossier/${id}`);
  await expect(page.locator('[data-pages]')).toBeVisible({ timeout: 60_000 });
  const sheets = await page.locator('.print-root > section').evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''));
  await context.close();
  return sheets.map((text) => text.replaceAll(STAMP, ''));
}

test('§6.3 the same archive has the same pages and fingerprint whatever language and time zone the machine has', async ({ browser }) => {
  const shanghai = await dossierOn(browser, { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const losAngeles = await dossierOn(browser, { locale: 'en-US', timezoneId: 'America/Los_Angeles' });
  expect(shanghai.length).toBeGreaterThan(5);
  expect(shanghai.join('\n')).toMatch(/內容指紋 [0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}/);
  expect(losAngeles).toEqual(shanghai);
});
