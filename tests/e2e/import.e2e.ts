import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { importDesk } from './import-desk.ts';
import { CUSTOMERS, manySales, ODD_HEADS, SALES, textLedger, xlsxLedger } from './import-ledgers.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';

const customers = xlsxLedger('客户信息表.xlsx', '客户', CUSTOMERS);
const sales = xlsxLedger('2019台账.xlsx', '3月', SALES);

test.beforeEach(async ({ page }) => {
  await startEmpty(page);
  await goTo(page, 'import');
});

test('two ledgers are read, proved, asked about, imported in one batch; again adds nothing; undone leaves nothing', async ({ page }) => {
  const desk = importDesk(page);
  await desk.drop(sales, customers);
  await expect(page.locator('[data-state="read"]').first()).toContainText('客户信息表.xlsx');
  await desk.file('2019台账.xlsx').getByRole('button').first().click();
  await expect(page.getByText('賬對得上。')).toBeVisible();
  await expect(page.getByText(/合計說 1,085,887\.07 元，我讀到 1,085,887\.07 元/)).toBeVisible();
  await expect(desk.grid.getByRole('row').filter({ hasText: '小计' })).toHaveAttribute('data-verdict', 'skipped');
  await expect(desk.grid.getByRole('row').filter({ hasText: '待过磅' })).toHaveAttribute('data-verdict', 'held-back');

  await desk.next();
  await expect(page.getByText('還有 2 家沒有決定')).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByText('還有 1 家沒有決定')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByText('全部決定好了')).toBeVisible();

  await desk.next();
  await expect(desk.figure('新客戶')).toHaveText('6');
  await expect(desk.figure('銷售明細')).toHaveText('7');
  await desk.write();
  await expect(desk.figure('加入的銷售明細')).toHaveText('7');

  await desk.again();
  await desk.drop(sales, customers);
  await desk.next();
  await expect(page.getByText(/還有 1 家沒有決定/)).toBeVisible();
  await page.keyboard.press('1');
  await desk.next();
  await expect(page.getByRole('heading', { name: '沒有新東西可寫' })).toBeVisible();
  await expect(desk.figure('已經匯入過')).toHaveText('7');
  await desk.write();
  await expect(page.getByRole('heading', { name: '沒有加入任何東西' })).toBeVisible();

  await desk.again();
  await page.getByRole('row').filter({ hasText: '客户信息表.xlsx' }).last().getByRole('link').click();
  await expect(page.getByText(/SHA-256/).first()).toBeVisible();
  await page.getByRole('button', { name: '還原這次匯入' }).click();
  await expect(page.getByText(/已還原/).first()).toBeVisible();
  await page.getByRole('link', { name: '回到匯入' }).click();
  await desk.drop(sales, customers);
  await desk.next();
  await desk.next();
  await expect(desk.figure('已經匯入過')).toHaveText('0');
});

test('a ledger in words of its own is explained by keyboard alone, and remembered for the next one', async ({ page }) => {
  const desk = importDesk(page);
  await desk.drop(xlsxLedger('四月.xlsx', '表', ODD_HEADS));
  await page.getByRole('combobox', { name: '這張表是什麼台賬' }).focus();
  await page.keyboard.press('ArrowUp');
  await page.getByRole('combobox', { name: '這張表是什麼台賬' }).selectOption('sales');
  await expect(desk.grid.getByRole('row').nth(1)).toHaveAttribute('data-verdict', 'header');
  await desk.grid.focus();
  for (const field of ['日期', '客戶', '重量', '金額', '品名']) {
    await page.keyboard.press('F2');
    const means = page.getByRole('combobox', { name: '這一欄是' });
    await expect(means).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(field);
    await expect(page.getByRole('listbox').getByRole('option', { name: field, exact: true })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(means).toHaveValue(field);
    await page.keyboard.press('Escape');
    await expect(means).toBeHidden();
    await expect(desk.grid).toBeFocused();
    await page.keyboard.press('ArrowRight');
  }
  await expect(desk.figure('會匯入的行')).toHaveText('3');
  await desk.next();
  await desk.next();
  await desk.write();
  await expect(desk.figure('加入的銷售明細')).toHaveText('3');
  await desk.again();
  await desk.drop(
    xlsxLedger(
      '五月.xlsx',
      '表',
      ODD_HEADS.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace('2019-04', '2019-05') : cell))),
    ),
  );
  await expect(page.getByText('用上次的讀法')).toBeVisible();
  await expect(desk.figure('會匯入的行')).toHaveText('3');
});

test('a row is skipped and taken back with the space bar', async ({ page }) => {
  const desk = importDesk(page);
  await desk.drop(sales);
  await desk.grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(desk.figure('會匯入的行')).toHaveText('7');
  await page.keyboard.press('Space');
  await expect(desk.figure('會匯入的行')).toHaveText('6');
  await page.keyboard.press('Space');
  await expect(desk.figure('會匯入的行')).toHaveText('7');
});

test('a question is answered with one key: the row that waited goes along', async ({ page }) => {
  const desk = importDesk(page);
  await desk.drop(sales);
  await expect(desk.figure('先不匯入')).toHaveText('1');
  await page.keyboard.press('1');
  await expect(desk.figure('先不匯入')).toHaveText('0');
});

test('a hostile file is named with what to do, and the others go on', async ({ page }) => {
  const desk = importDesk(page);
  await desk.drop({ ...sales, name: 'broken.xlsx', buffer: sales.buffer.subarray(0, 3000) }, customers);
  await desk.file('broken.xlsx').getByRole('button').first().click();
  await expect(page.getByRole('alert')).toContainText('broken.xlsx');
  await expect(page.getByRole('alert')).toContainText('什麼都沒有寫入');
  await desk.next();
  await desk.next();
  await expect(desk.figure('新客戶')).toHaveText('4');
});

test('a GB18030 text file is read as it is', async ({ page }) => {
  const desk = importDesk(page);
  // 日期,客户,品名,重量(吨),金额(元) / 2019-03-01,张家港华通,槽钢,2,8000 in GB18030
  const hex =
    'c8d5c6da2cbfcdbba72cc6b7c3fb2cd6d8c1bf28b6d6292cbdf0b6ee28d4aa290d0a323031392d30332d30312cd5c5bcd2b8dbbbaacda82cb2dbb8d62c322c383030300d0a323031392d30332d30322cd5c5bcd2b8dbbbaacda82cb2dbb8d62c332c31323030300d0a';
  await desk.drop(textLedger('销售.csv', Buffer.from(hex, 'hex')));
  await expect(desk.file('销售.csv').first()).toContainText('GB18030');
  await expect(desk.grid).toContainText('张家港华通');
});

test('an import that is cancelled on the way leaves nothing', async ({ page }) => {
  const desk = importDesk(page);
  await desk.drop(xlsxLedger('多.xlsx', '表', manySales(12_000, 9_000)));
  await desk.next();
  await page.getByRole('button', { name: /^下一步：寫入/ }).click({ timeout: 50_000 });
  await expect(page.getByRole('button', { name: /^寫入/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '取消，什麼都不寫' }).click();
  await expect(page.getByRole('alert')).toContainText('已取消');
  await page.getByRole('button', { name: '清空重來' }).click();
  await expect(page.getByRole('heading', { name: '以前的匯入' })).toBeHidden();
});

test('the problems are saved as the user’s own workbook', async ({ page }) => {
  const desk = importDesk(page);
  await desk.drop(sales);
  await desk.next();
  await desk.next();
  await desk.write();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /存「2019台账.xlsx」的問題清單/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^2019台账 問題\.xlsx$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every step can be read by everybody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const desk = importDesk(page);
    expect(await violations(page)).toEqual([]);
    await desk.drop(sales, customers, { ...sales, name: 'broken.xlsx', buffer: sales.buffer.subarray(0, 3000) });
    await desk.file('2019台账.xlsx').getByRole('button').first().click();
    await expect(desk.grid).toContainText('待过磅');
    expect(await violations(page)).toEqual([]);
    await desk.file('broken.xlsx').getByRole('button').first().click();
    expect(await violations(page)).toEqual([]);
    await desk.next();
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await desk.next();
    expect(await violations(page)).toEqual([]);
    await desk.write();
    expect(await violations(page)).toEqual([]);
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await axe(page).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => String(node.target)).join(', ')}`);
}
