import { expect, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { cellText } from '../../../shared/ledger/clean-text.ts';
import { readWorkbook } from '../../../shared/workbook/read-workbook.ts';
import { sheetJsFile } from '../../fixtures/builders/sheetjs-file.ts';
import { csvFile } from './csv-file.ts';
import { goTo } from './go-to.ts';

interface Dropped {
  readonly name: string;
  readonly buffer: Buffer;
}

/** Customers written by an import, by name; the reconciliation screen is open after it. */
export async function companyOf(page: Page, names: readonly string[]): Promise<void> {
  await goTo(page, 'import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '選擇台賬檔案' }).click();
  await (
    await chooser
  ).setFiles([csvFile('客戶.csv', ['客戶名稱,客戶編號,業務員', ...names.map((name, at) => `${name},KH${at + 1},陳靜`)])]);
  await page.getByRole('button', { name: /^下一步：對應客戶/ }).click();
  await page.getByRole('button', { name: /^下一步：寫入/ }).click();
  await page.getByRole('button', { name: /^寫入這一批/ }).click();
  await expect(page.getByText('匯入完成')).toBeVisible();
  await page.goto('/#/reconcile');
  await expect(page.getByText('還沒有核對過')).toBeVisible();
}

/** Chooses a workbook on the start panel, which opens when it is not there. */
export async function choose(page: Page, { name, buffer }: Dropped): Promise<void> {
  const button = page.getByRole('button', { name: /^(?:選擇檔案…|換一個檔案…)$/ });
  if (!(await button.isVisible())) await page.getByRole('button', { name: '開始核對' }).click();
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles([{ name, mimeType: 'application/octet-stream', buffer }]);
}

/** Lets a workbook fall on the screen, as from the system's file manager. */
export async function dropOnScreen(page: Page, { name, buffer }: Dropped): Promise<void> {
  await page.evaluate(
    (file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0))], file.name));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    { name, base64: buffer.toString('base64') },
  );
}

/** Takes the sheets that are ticked, and waits for the differences. */
export async function reconcile(page: Page, file: Dropped): Promise<void> {
  await choose(page, file);
  await page.getByRole('button', { name: '核對', exact: true }).click();
  await expect(page.getByRole('table', { name: '每一行歸在哪裡' })).toBeVisible();
}

/** The workbook for the shelf as rows of texts; the first row is its header. */
export async function shelfRows(page: Page): Promise<string[][]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成現場表…' }).click();
  const path = await (await download).path();
  const workbook = readWorkbook(new Uint8Array(readFileSync(path)), 'shelf.xlsx');
  if (!workbook.ok) throw new Error(workbook.error.code);
  const [grid] = workbook.value.sheets;
  if (grid === undefined) throw new Error('no sheet');
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => cellText(grid.row(row)?.[column])),
  );
}

/** The workbook comes back as another program saved it. */
export async function readBack(page: Page, rows: readonly (readonly string[])[], name = '現場表.xls'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '讀回現場表…' }).click();
  await (
    await chooser
  ).setFiles([{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(sheetJsFile({ 核對差異: rows }, 'biff8')) }]);
  await expect(page.locator('[data-read-back]')).toBeVisible();
}
