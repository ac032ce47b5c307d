import { expect, type Locator, type Page } from '@playwright/test';
import { customerRecord, customerTable } from './customer-table.ts';
import { goTo } from './go-to.ts';

const DAY_MS = 86_400_000;

/** The day so many days before today, as the browser of the tests sees it (Taipei). */
export function daysAgo(days: number): string {
  return new Date(Date.now() + 8 * 3_600_000 - days * DAY_MS).toISOString().slice(0, 10);
}

/** Items that people score; those of the credit record come from the facts. */
const TYPED_ITEMS = [
  'yearsInBusiness',
  'businessScale',
  'orderOutlook',
  'profitability',
  'debtRatio',
  'liquidity',
  'litigation',
  'marketView',
  'thirdPartyRating',
];

/** The tab of chapter 5 on a customer's page. */
export function creditTab(page: Page) {
  const { record, tab } = customerRecord(page);
  const sheet: Locator = record.locator('[data-sheet]');
  return {
    record,
    sheet,
    standing: record.locator('[data-credit-standing]'),
    figure: (name: string) => record.locator(`[data-figure="${name}"]`),
    exposure: (part: string) => record.locator(`[data-exposure] [data-part="${part}"] td`),
    banner: record.locator('[data-measure]'),
    gate: record.locator('[data-gate]'),
    button: (name: string | RegExp) => record.getByRole('button', { name, exact: true }),
    form: (name: string) => record.getByRole('form', { name, exact: true }),
    async open(): Promise<void> {
      await tab('信用').click();
      await expect(record.locator('[data-credit-standing]')).toBeVisible();
    },
    async openPurchases(): Promise<void> {
      await tab('採購').click();
    },
  };
}

/** From the list of customers to the credit tab of one of them. */
export async function openCreditOf(page: Page, position: number) {
  await goTo(page, 'customers');
  await customerTable(page).name(position).click();
  const tab = creditTab(page);
  await tab.open();
  return tab;
}

/** §5.1 scores every item alike, has the licence seen, submits and approves what comes out. */
export async function assess(page: Page, score: number, expected: '良好' | '一般' | '較差'): Promise<void> {
  const tab = creditTab(page);
  await tab.button(/^(?:開始|繼續)評估$/).click();
  await expect(tab.sheet).toBeVisible();
  await tab.sheet.getByRole('checkbox', { name: '已見營業執照' }).check();
  for (const item of TYPED_ITEMS) await tab.sheet.locator(`[data-item="${item}"] input`).fill(String(score));
  await expect(tab.sheet.locator('[data-result="met"]')).toContainText(expected);
  await page.keyboard.press('Control+Enter');
  await tab.button('審批評估…').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: `批准為「${expected}」` }).click();
  await expect(dialog).toBeHidden();
  await expect(tab.standing).toContainText(expected);
}

/** An invoice with its day and due day. */
export async function enterInvoice(page: Page, docNo: string, yuan: string, date: string, dueOn: string): Promise<void> {
  const tab = creditTab(page);
  await tab.button('發票').click();
  const form = tab.form('發票');
  await form.getByLabel('單號').fill(docNo);
  await form.getByLabel('金額（元）').fill(yuan);
  await form.getByLabel('日期').fill(date);
  await form.getByLabel('到期日').fill(dueOn);
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
}
