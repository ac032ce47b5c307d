import { expect, type Locator, type Page } from '@playwright/test';
import { addDays } from '../../../shared/values/local-date.ts';
import { xlsxLedger } from '../import-ledgers.ts';
import { customerTable } from './customer-table.ts';
import { startEmpty, startHere } from './first-run.ts';
import { goTo } from './go-to.ts';
import { importLedgers, receivablesDesk } from './receivables-desk.ts';
import { dayInTaipei } from './receivables-ledgers.ts';

/** 57 characters, and 110 open documents: four pages. */
export const LONG = '中国江苏自由贸易试验区苏州片区长江三角洲一体化示范区永兴钢结构金属制品产业园开发建设投资控股集团股份有限公司';
export const LONG_ACCOUNT = 110;
/** 120,000.50 yuan 40 days overdue and 80,000.00 not due. */
export const DEBTOR = '无锡华申建设集团有限公司';
/** Owes 60,000.00, not due. */
export const PUNCTUAL = '常州新北机械制造有限公司';

/** The preview of letters in the user's words (Traditional Chinese window). */
export function lettersDesk(page: Page) {
  const paper: Locator = page.getByRole('document', { name: '列印預覽' });
  return {
    paper,
    letters: paper.getByRole('article'),
    sheets: paper.locator('section'),
    progress: page.getByRole('region', { name: '進度' }),
    button: (name: string | RegExp) => page.getByRole('main').getByRole('button', { name }),
    /** By the address, as other screens do; waits until every page is there. */
    open: async (address: string): Promise<void> => {
      await page.goto(`/#/letters/${address}`);
      await expect(page.locator('[data-ready="true"]')).toBeVisible({ timeout: 30_000 });
    },
    choose: async (label: string, option: string): Promise<void> => {
      await page.getByLabel(label).selectOption({ label: option });
    },
  };
}

/** Three customers that owe, taken over from one ledger of receivables. */
export async function companyThatIsOwed(page: Page): Promise<void> {
  const today = dayInTaipei();
  const asOf = addDays(today, -5);
  if (page.url().startsWith('app:')) await startHere(page, { who: '林財務' });
  else await startEmpty(page, { who: '林財務' });
  await importLedgers(page, receivables(today, asOf), customers());
  const desk = receivablesDesk(page);
  await desk.open();
  await desk.tab('台賬核對');
  await page.getByRole('button', { name: '記賬 113 行' }).click();
  await expect(page.getByText('新增 113 筆')).toBeVisible();
}

/** From the address of the customer's page. */
export async function customerIdOf(page: Page, name: string): Promise<string> {
  await goTo(page, 'customers');
  await customerTable(page).names.filter({ hasText: name }).click();
  await expect(page).toHaveURL(/customers\/[0-9a-f-]{36}/);
  return /customers\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

function customers() {
  return xlsxLedger('客户信息表.xlsx', '客户', [
    ['客户编码', '客户名称', '联系人', '电话', '业务员'],
    ['K001', DEBTOR, '李强', '0510-82701210', '陈静'],
    ['K002', LONG, '周红', '0512-82701211', '陈静'],
    ['K003', PUNCTUAL, '赵敏', '0519-82701212', '王磊'],
  ]);
}

function receivables(today: string, asOf: string) {
  const document = (name: string, docNo: string, dueOn: string, yuan: number) => [name, docNo, addDays(dueOn, -45), dueOn, yuan, 0, yuan];
  return xlsxLedger(`应收台账${asOf}.xlsx`, '应收', [
    ['客户名称', '发票号', '开票日期', '到期日', '应收金额(元)', '已收金额(元)', '应收余额(元)'],
    document(DEBTOR, 'FP001', addDays(today, -40), 120_000.5),
    document(DEBTOR, 'FP002', addDays(today, 20), 80_000),
    document(PUNCTUAL, 'FP003', addDays(today, 15), 60_000),
    ...Array.from({ length: LONG_ACCOUNT }, (_, index) =>
      document(LONG, `CH${String(index).padStart(4, '0')}`, addDays(today, index - 150), 10_000 + index),
    ),
  ]);
}
