import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { companyWithSales } from './pages/company-with-sales.ts';
import { creditTab, daysAgo, enterInvoice, openCreditOf } from './pages/credit-tab.ts';
import { customerTable } from './pages/customer-table.ts';

test.beforeEach(async ({ page }) => {
  test.setTimeout(240_000);
  await companyWithSales(page);
});

/** A payment by bank acceptance bill. */
async function enterBill(page: Page, yuan: string): Promise<void> {
  const form = creditTab(page).form('收款');
  await creditTab(page).button('收款').click();
  await form.getByLabel('金額（元）').fill(yuan);
  await form.getByLabel('方式').selectOption('bill');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('承兌匯票要有到期日。')).toBeVisible();
  await form.getByLabel('匯票到期日').fill(daysAgo(-90));
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
}

test('§5.3 documents by keyboard: duplicate refused at its field, red invoice, bill dishonoured, all of it undoable', async ({ page }) => {
  const tab = await openCreditOf(page, 2);
  await enterInvoice(page, 'FP-1', '10,000', daysAgo(40), daysAgo(10));
  await expect(tab.button('發票')).toBeFocused();

  // The button has the focus: Enter opens the next one.
  await page.keyboard.press('Enter');
  const form = tab.form('發票');
  await page.keyboard.type('fp-1');
  await page.keyboard.press('Tab');
  await page.keyboard.type('20000');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText('這個單號已經有了。')).toBeVisible();
  await expect(form.getByLabel('單號')).toBeFocused();
  await form.getByLabel('單號').fill('FP-2');
  await page.keyboard.press('Control+Enter');
  await expect(tab.figure('open')).toHaveText('30,000.00');

  await tab.button('紅字發票').click();
  await tab.form('紅字發票').getByLabel('冲哪張發票').selectOption({ label: 'FP-2（未收 20,000.00）' });
  await tab.form('紅字發票').getByLabel('金額（元）').fill('20000.01');
  await page.keyboard.press('Control+Enter');
  await expect(tab.form('紅字發票').getByText('最多可冲 20,000.00 元')).toBeVisible();
  await tab.form('紅字發票').getByLabel('金額（元）').fill('5000');
  await page.keyboard.press('Control+Enter');
  await expect(tab.figure('open')).toHaveText('25,000.00');

  await enterBill(page, '10000');
  await expect(tab.figure('overdue')).toHaveText('0.00');
  await tab.record.getByText('全部往來').click();
  await tab.button('承兌匯票拒付').click();
  await page.getByRole('dialog').getByRole('button', { name: '記為拒付' }).click();
  await expect(tab.figure('overdue')).toHaveText('10,000.00');
  await customerTable(page).undo.click();
  await expect(tab.figure('overdue')).toHaveText('0.00');
});

test('§5.3 a payment settles the oldest first, or what it is told to', async ({ page }) => {
  const tab = await openCreditOf(page, 2);
  await enterInvoice(page, 'FP-OLD', '1,000', daysAgo(60), daysAgo(30));
  await enterInvoice(page, 'FP-NEW', '1,000', daysAgo(5), daysAgo(-25));
  await tab.button('收款').click();
  await tab.form('收款').getByLabel('金額（元）').fill('2,500');
  await page.keyboard.press('Control+Enter');
  await expect(tab.figure('open')).toHaveText('0.00');
  await expect(tab.figure('advance')).toHaveText('500.00');
  await enterInvoice(page, 'FP-LATE', '800', daysAgo(1), daysAgo(-29));
  await expect(tab.figure('open')).toHaveText('300.00');
  await expect(tab.figure('advance')).toHaveText('0.00');

  await tab.record.getByText('全部往來').click();
  await tab.button('沖銷收款').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '沖銷', exact: true }).click();
  await expect(dialog.getByText('請寫明理由。')).toBeVisible();
  await dialog.getByLabel('理由').fill('記錯客戶');
  await page.keyboard.press('Control+Enter');
  await expect(tab.figure('open')).toHaveText('2,800.00');
  await expect(tab.record.locator('[data-movements] tr[data-void]')).toHaveCount(1);
});

test('contracts by their states, orders on them, promises, a temporary limit that ends by itself', async ({ page }) => {
  const tab = await openCreditOf(page, 2);
  await tab.button('新增合同').click();
  const contract = tab.form('新增合同');
  await contract.getByLabel('合同號').fill('KJ-01');
  await contract.getByLabel('類型').selectOption('framework');
  await contract.getByLabel('止').fill(daysAgo(-10));
  await page.keyboard.press('Control+Enter');
  const card = tab.record.locator('[data-contract="KJ-01"]');
  await card.getByRole('button', { name: '提交審批' }).click();
  await card.getByRole('button', { name: '批准生效' }).click();
  await expect(card).toContainText('還有 10 天');

  await tab.button('合同訂單').click();
  await tab.form('合同訂單').getByLabel('金額（元）').fill('7000');
  await expect(tab.gate).toHaveAttribute('data-outcome', 'warn');
  await page.keyboard.press('Control+Enter');
  await expect(tab.exposure('drawnContracts')).toHaveText('7,000.00');
  await card.getByRole('button', { name: '完成' }).click();
  await expect(tab.exposure('drawnContracts')).toHaveText('0.00');

  await tab.button('臨時增額…').click();
  const increase = tab.form('提出臨時增額');
  await increase.getByLabel('增加（元）').fill('50000');
  await increase.getByLabel('至（含）').fill(daysAgo(-400));
  await page.keyboard.press('Control+Enter');
  await expect(increase.getByText('最多 30 天')).toBeVisible();
  await increase.getByLabel('至（含）').fill(daysAgo(-5));
  await increase.getByLabel(/^理由/).fill('旺季備貨');
  await page.keyboard.press('Control+Enter');
  await tab.button('批准').click();
  await expect(tab.figure('limit')).toHaveText('50,000.00');

  await tab.button('記付款承諾').click();
  const promise = tab.form('記付款承諾');
  await promise.getByLabel('金額（元）').fill('300');
  await promise.getByLabel('承諾付款日').fill(daysAgo(-7));
  await page.keyboard.press('Control+Enter');
  await expect(tab.record.locator('[data-promise="open"]')).toContainText('300.00');
});

test('§5.1.2 papers: missing, present, expired; a scan is kept and given back', async ({ page }) => {
  const tab = await openCreditOf(page, 2);
  await tab.button('開始評估').click();
  const licence = tab.sheet.locator('[data-paper="licence"]');
  await expect(licence).toHaveAttribute('data-state', 'missing');
  await licence.getByRole('checkbox').check();
  await expect(licence).toHaveAttribute('data-state', 'present');
  await licence.getByLabel('有效至').fill(daysAgo(1));
  await expect(licence).toHaveAttribute('data-state', 'expired');
  await expect(tab.sheet.locator('[data-result]')).toContainText('營業執照已過期');
  await licence.getByLabel('紙本存放處').fill('檔案室 3 櫃 2 層');
  const chooser = page.waitForEvent('filechooser');
  await licence.getByRole('button', { name: '為營業執照附檔案' }).click();
  await (await chooser).setFiles({ name: '執照.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 test') });
  await expect(licence.locator('[data-attachment]')).toContainText('執照.pdf');

  // Nothing is lost by leaving: not what is typed, not after a reload.
  await page.reload();
  await expect(licence.getByLabel('紙本存放處')).toHaveValue('檔案室 3 櫃 2 層', { timeout: 40_000 });
  await tab.button('儲存草稿').click();
  await expect(page.getByText('已儲存評估草稿。')).toBeVisible();
  const download = page.waitForEvent('download');
  await licence.getByRole('button', { name: '另存「執照.pdf」' }).click();
  expect((await download).suggestedFilename()).toBe('執照.pdf');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`can be read by everybody, ${colorScheme}: tab, sheet and forms`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const tab = await openCreditOf(page, 2);
    await enterInvoice(page, 'FP-1', '10,000', daysAgo(140), daysAgo(110));
    await tab.button('開始評估').click();
    await expect(tab.sheet).toBeVisible();
    await tab.button('收款').click();
    await tab.record.getByRole('button', { name: '未收發票' }).click();
    await tab.button('新增合同').click();
    await page.keyboard.press('Control+Enter');
    await expect(tab.form('新增合同').getByText('請填寫合同號。')).toBeVisible();
    await tab.form('新增合同').getByLabel('合同號').fill('HT-1');
    await tab.form('新增合同').getByLabel('金額（元）').fill('9000');
    await page.keyboard.press('Control+Enter');
    await expect(tab.record.locator('[data-contract="HT-1"]')).toBeVisible();
    const { violations } = await axe(page).include('aside').analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${String(node.target)} ${node.failureSummary ?? ''}`).join()}`),
    ).toEqual([]);
  });
}
