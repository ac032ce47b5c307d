import { expect, test, type Page } from '@playwright/test';
import { pdfPages } from '../fixtures/pdf-pages.ts';
import { axe } from './pages/accessibility.ts';
import { companyThatIsOwed, customerIdOf, DEBTOR, lettersDesk, LONG, LONG_ACCOUNT, PUNCTUAL } from './pages/letters-desk.ts';

// The company is taken over from its ledgers in each of them.
test.beforeEach(async ({ page }) => {
  test.setTimeout(180_000);
  await companyThatIsOwed(page);
});

async function textOfPages(page: Page, path: string): Promise<readonly string[]> {
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  return pdfPages(path);
}

test('§5.3.2 a statement tells every document, the balance in figures and capitals, and speaks the language of the customer', async ({
  page,
  context,
}, info) => {
  const desk = lettersDesk(page);
  const id = await customerIdOf(page, DEBTOR);
  await desk.open(`statement?customers=${id}`);
  await expect(desk.letters).toHaveCount(1);
  const pages = await textOfPages(page, info.outputPath('statement.pdf'));
  const text = pages.join('\n').replace(/\s/g, '');
  for (const words of ['對賬單', `致：${DEBTOR}`, 'FP001', 'FP002', '120,000.50', '200,000.50', '貳拾萬元伍角整', '回執', '數據相符'])
    expect(text).toContain(words);
  expect(text.match(/第\d+頁，共\d+頁/g)).toHaveLength(pages.length);

  // What another window writes is on the letter at once.
  const other = await context.newPage();
  await other.goto(`/#/letters/statement?customers=${id}`);
  await other.getByLabel('收款賬戶').fill('宏遠鋼貿\n工商銀行上海分行 1001 2233');
  await other.getByLabel('收款賬戶').blur();
  await expect(desk.paper).toContainText('工商銀行上海分行 1001 2233');

  await desk.choose('函件語言', 'English');
  await expect(desk.paper.getByRole('heading', { name: 'Statement of account' })).toBeVisible();
  await expect(desk.paper).toContainText('your company owed us RMB 200,000.50.');
  await expect(desk.paper).not.toContainText('大寫');
  await expect(desk.button('存為 PDF')).toBeVisible();
  await desk.choose('函件語言', '简体中文');
  await expect(desk.paper).toContainText('贰拾万元伍角整');
  await desk.open(`statement?customers=${id}&to=2020-01-31`);
  await expect(desk.paper).toContainText('雙方往來餘額為零');
});

test('§5.3.2 a statement of 110 documents breaks between rows under a repeated header, loses none, and fits its pages', async ({
  page,
}) => {
  const desk = lettersDesk(page);
  await desk.open(`statement?customers=${await customerIdOf(page, LONG)}`);
  await expect(desk.letters).toContainText(LONG);
  const tables = desk.paper.locator('table').filter({ has: page.locator('thead', { hasText: '借方' }) });
  expect(await tables.count()).toBeGreaterThan(2);
  // The opening balance is a row of its own.
  expect(await tables.locator('tbody tr').count()).toBe(LONG_ACCOUNT + 1);
  await expect(tables.locator('tfoot')).toHaveCount(1);
  const overfull = await desk.sheets.evaluateAll((sheets) => sheets.filter((sheet) => sheet.scrollHeight > sheet.clientHeight).length);
  expect(overfull).toBe(0);
});

test('§5.3.2 dunning letters claim what is overdue, grow firmer by step, and are recorded as steps that one undo takes back', async ({
  page,
}) => {
  const desk = lettersDesk(page);
  const id = await customerIdOf(page, DEBTOR);
  await desk.open(`dunning?customers=${id}&step=notice`);
  await expect(desk.paper).toContainText('催款通知書');
  await expect(desk.paper).toContainText('FP001');
  await expect(desk.paper).not.toContainText('FP002');
  await expect(desk.paper).toContainText('壹拾貳萬元伍角整');
  await desk.choose('催收步驟', '最後催款函');
  await expect(desk.paper).toContainText('依法採取訴訟等措施');
  await expect(desk.paper).not.toContainText('此前的催收');
  await desk.choose('催收步驟', '上門催收單');
  await expect(desk.paper).toContainText('欠款確認');
  await desk.choose('催收步驟', '催款通知書');
  await desk.button('記入催收記錄（1）').click();
  await expect(page.getByText('1 份函件已記入催收記錄')).toBeVisible();
  await expect(desk.button('已記入催收記錄')).toBeDisabled();

  // The archive has it, and gives it back.
  await page.goto(`/#/dossier/${id}`);
  const dossier = page.getByRole('document', { name: '列印預覽' });
  await expect(dossier).toContainText(/DN1-\d{8}-K001/, { timeout: 20_000 });
  await page.locator('main').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+z');
  await expect(dossier).not.toContainText(/DN1-\d{8}-K001/);
});

test('§5.3.2 letters to everybody who is overdue come as one batch, who gets none is said, and the ageing report lies across', async ({
  page,
}, info) => {
  const desk = lettersDesk(page);
  const [owes, punctual] = [await customerIdOf(page, DEBTOR), await customerIdOf(page, PUNCTUAL)];
  await page.goto('/#/letters/dunning');
  await page.getByRole('button', { name: '全部逾期客戶（2）' }).click();
  await expect(desk.letters).toHaveCount(2);
  await expect(desk.progress).toContainText(/2 份，共 \d+ 頁/);
  for (const letter of await desk.letters.all()) await expect(letter.locator('section').first()).toContainText('第 1 頁');

  await desk.open(`dunning?customers=${owes},${punctual}`);
  await expect(desk.letters).toHaveCount(1);
  await expect(desk.progress).toContainText(`${PUNCTUAL}：沒有逾期`);
  await page.goto(`/#/letters/dunning?customers=${punctual}`);
  await expect(page.getByText('沒有需要列印的函件')).toBeVisible();
  await expect(desk.button('存為 PDF')).toBeDisabled();

  await page.emulateMedia({ colorScheme: 'dark' });
  await desk.open('ageing');
  await expect(desk.paper).toContainText('應收賬款賬齡分析表');
  await expect(desk.paper.locator('tbody tr').filter({ hasText: /公司/ })).toHaveCount(3);
  const total = 200_000.5 + 60_000 + LONG_ACCOUNT * 10_000 + (LONG_ACCOUNT * (LONG_ACCOUNT - 1)) / 2;
  await expect(desk.paper.locator('tfoot')).toContainText(total.toLocaleString('en', { minimumFractionDigits: 2 }));
  expect(await textOfPages(page, info.outputPath('ageing.pdf'))).toHaveLength(1);
  await expect(desk.sheets.first()).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(desk.sheets.first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  const { violations } = await axe(page).include('main').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
