import { expect, type Page } from '@playwright/test';
import { pinyin } from 'pinyin-pro';
import { customerLedger, salesLedger } from '../../../resources/samples/ledger-files.ts';
import { makeSampleCompany } from '../../../resources/samples/make-sample-company.ts';
import { commandPalette } from './command-palette.ts';

interface Ledger {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The ledgers of a made-up company as its bookkeepers keep them, and the customer that buys most. */
export function legacyLedgers(asOf: string): {
  readonly ledgers: readonly Ledger[];
  readonly biggest: { readonly name: string; readonly initials: string };
} {
  const company = makeSampleCompany('S', 7, asOf);
  const bought = new Map<string, number>();
  const { texts, figures, count } = company.sales;
  for (let line = 0; line < count; line += 1) {
    const id = texts.customerId.words[texts.customerId.codes[line] ?? 0] ?? '';
    bought.set(id, (bought.get(id) ?? 0) + (figures.amountFen[line] ?? 0));
  }
  const [id] = [...bought].sort((a, b) => b[1] - a[1])[0] ?? [];
  const name = company.customers.find((customer) => customer.id === id)?.name ?? '';
  return {
    ledgers: [
      { name: '客户台账.xlsx', bytes: customerLedger(company) },
      { name: '2026销售台账.xlsx', bytes: salesLedger(company) },
    ],
    biggest: { name, initials: pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('') },
  };
}

/** Lets the files fall on the window, as from the system's file manager. */
export async function dropOnWindow(page: Page, ledgers: readonly Ledger[]): Promise<void> {
  const files = ledgers.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, files);
}

/** From the dropped ledgers to stored customers with grades; whoever is not plain stays for later. */
export async function writeDropped(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^下一步：對應客戶/ }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: /^下一步：寫入/ }).click();
  await page.getByRole('button', { name: /^寫入/ }).click();
  await expect(page.getByText('匯入完成')).toBeVisible({ timeout: 30_000 });
}

/** Finds the customer by the initials of its pinyin and opens the preview of its dossier. */
export async function openDossierByInitials(
  page: Page,
  { name, initials }: { readonly name: string; readonly initials: string },
): Promise<void> {
  const palette = commandPalette(page);
  await palette.find(initials);
  await expect(palette.marked).toContainText(name, { timeout: 15_000 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await page.getByRole('tab', { name: /^檔案/ }).click();
  await page.getByRole('button', { name: /檔案冊/ }).click();
  await expect(page.getByRole('document', { name: '列印預覽' })).toBeVisible({ timeout: 20_000 });
}
