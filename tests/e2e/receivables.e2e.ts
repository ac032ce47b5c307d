import { expect, test } from '@playwright/test';
import { addDays } from '../../shared/values/local-date.ts';
import { startEmpty } from './pages/first-run.ts';
import { importLedgers, receivablesDesk } from './pages/receivables-desk.ts';
import { customersLedger, dayInTaipei, DEBTOR, paymentLedger, receivablesLedger, TOTAL } from './pages/receivables-ledgers.ts';

const today = dayInTaipei();
const asOf = addDays(today, -5);

test.beforeEach(async ({ page }) => {
  test.setTimeout(120_000);
  await startEmpty(page, { who: '林財務' });
});

test('§5.3.2 import receivables, the ageing agrees, dun, promise, paid', async ({ page }) => {
  const desk = receivablesDesk(page);
  await importLedgers(page, receivablesLedger(today, asOf), customersLedger());

  // Nothing counts before it is taken over, and the screen says what to do.
  await desk.open();
  await page.getByRole('button', { name: '去台賬核對' }).click();
  await expect(page.getByLabel('台賬日期')).toHaveValue(asOf);
  await expect(page.getByLabel('賬從哪天開始')).toHaveValue(addDays(asOf, 1));
  await page.getByRole('button', { name: '記賬 14 行' }).click();
  await expect(desk.compared).toContainText(`賬齡相符：12 戶，${TOTAL} 元`);

  // A figure opens the documents that it is the sum of.
  await desk.tab('賬齡');
  await expect(desk.total(desk.ageing)).toContainText(TOTAL);
  await desk.row(desk.ageing, DEBTOR).getByRole('gridcell', { name: '420,000.50' }).click();
  await expect(desk.documents).toContainText('逾期：2 張單據，合計 420,000.50 元');
  await expect(desk.documents.getByRole('row').filter({ hasText: 'FP001' })).toContainText('300,000.00');
  await page.keyboard.press('Escape');
  await expect(desk.documents).toBeHidden();

  // The worst first: a call is logged with the keyboard, the promise in the same form.
  await desk.tab('催收');
  await expect(desk.calls).toBeVisible();
  await desk.row(desk.calls, DEBTOR).getByRole('gridcell').first().click();
  await page.keyboard.press('2');
  await desk.dialog.getByLabel('結果').fill('李強：本週付清逾期');
  await desk.dialog.getByLabel('承諾金額（元）').fill('420000.50');
  await desk.dialog.getByLabel('承諾付款日').fill(addDays(today, 1));
  await page.keyboard.press('Control+Enter');
  await expect(desk.dialog).toBeHidden();
  await expect(desk.row(desk.calls, DEBTOR)).toHaveCount(0);

  await desk.tab('承諾');
  const promise = desk.promises.getByRole('row').filter({ hasText: DEBTOR });
  await expect(promise).toContainText('420,000.50');

  // Paid: the payments ledger is taken over, the promise is kept and nothing is overdue.
  await importLedgers(page, paymentLedger(today, 420_000.5));
  await desk.open();
  await desk.tab('台賬核對');
  await page.getByRole('button', { name: /收款台账/ }).click();
  await page.getByLabel('台賬日期').fill(today);
  await page.getByRole('button', { name: '記賬 1 行' }).click();
  await expect(page.getByText('新增 1 筆')).toBeVisible();
  await desk.tab('承諾');
  await expect(page.getByText('沒有待兌現的承諾')).toBeVisible();
  await desk.tab('賬齡');
  await expect(desk.row(desk.ageing, DEBTOR)).toContainText('80,000.00');
  await expect(desk.total(desk.ageing)).toContainText('864,359.50');
});

test('§5.3.2 a ledger that is taken over is taken back with one undo, and adds nothing the second time', async ({ page }) => {
  const desk = receivablesDesk(page);
  await importLedgers(page, receivablesLedger(today, asOf), customersLedger());
  await desk.open();
  await desk.tab('台賬核對');
  await page.getByRole('button', { name: '記賬 14 行' }).click();
  await expect(desk.compared).toContainText(TOTAL);
  await page.getByRole('button', { name: '再記一次（14 行）' }).click();
  await expect(page.getByText('已有 14 筆')).toBeVisible();
  await expect(desk.compared).toContainText(TOTAL);
  await page.locator('main').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/已還原/).first()).toBeVisible();
  await expect(page.getByText(`還沒有記賬：台賬裡 12 戶共 ${TOTAL} 元`)).toBeVisible();
});
