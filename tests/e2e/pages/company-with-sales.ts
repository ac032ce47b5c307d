import { expect, type Page } from '@playwright/test';
import { lastClosedMonths } from '../../../shared/values/local-date.ts';
import { startEmpty } from './first-run.ts';
import { goTo } from './go-to.ts';

interface Buyer {
  readonly name: string;
  readonly industry: string;
  readonly kgEachLine: number;
  readonly linesEachMonth: number;
}

/** Shares of 92.6 %, 4.7 % and 2.7 % of the company's sales over the 12 closed months: A, B and B. The second buys often: 408 lines. */
const BUYERS: readonly Buyer[] = [
  { name: '上海中天鋼構股份有限公司', industry: '建築', kgEachLine: 900_000, linesEachMonth: 3 },
  { name: '江蘇永盛建築工程有限公司', industry: '建築', kgEachLine: 4_000, linesEachMonth: 34 },
  { name: '蘇州同創金屬製品廠', industry: '金屬製品', kgEachLine: 78_000, linesEachMonth: 1 },
];
const YUAN_A_TONNE = 3850;

/** A new user drops two ledgers and has them written. */
export async function companyWithSales(page: Page): Promise<void> {
  await startEmpty(page);
  await goTo(page, 'import');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '選擇台賬檔案' }).click();
  await (await chooser).setFiles([csvFile('客戶.csv', customers()), csvFile('銷售.csv', sales(new Date().toISOString().slice(0, 10)))]);
  await page.getByRole('button', { name: /^下一步：對應客戶/ }).click();
  await page.getByRole('button', { name: /^下一步：寫入/ }).click();
  await page.getByRole('button', { name: /^寫入這一批/ }).click();
  await expect(page.getByText('匯入完成')).toBeVisible();
}

/** The same two ledgers for a window on which they fall. */
export function ledgersOfBuyers(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const files = [csvFile('客戶.csv', customers()), csvFile('銷售.csv', sales(new Date().toISOString().slice(0, 10)))];
  return files.map(({ name, buffer }) => ({ name, bytes: buffer }));
}

function csvFile(name: string, lines: readonly string[]) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) };
}

function customers(): readonly string[] {
  return [
    '客戶名稱,客戶編號,行業,業務員,合作起始',
    ...BUYERS.map(({ name, industry }, index) => `${name},KH00${index + 1},${industry},陳靜,2019-03-01`),
  ];
}

function sales(today: string): readonly string[] {
  const lines = lastClosedMonths(today, 12).flatMap((month) =>
    BUYERS.flatMap(({ name, kgEachLine, linesEachMonth }, buyer) =>
      Array.from({ length: linesEachMonth }, (_, index) => {
        const tonnes = kgEachLine / 1000;
        const day = String((index % 27) + 1).padStart(2, '0');
        return `${month}-${day},${name},HT-${month}-${buyer},XS${month}${buyer}${String(index).padStart(3, '0')},螺紋鋼,HRB400E,Φ16,${tonnes.toFixed(3)},${YUAN_A_TONNE}.00,${(tonnes * YUAN_A_TONNE).toFixed(2)}`;
      }),
    ),
  );
  return ['日期,客戶名稱,合同號,單號,品名,材質,規格,重量(噸),單價(元/噸),金額(元)', ...lines];
}
