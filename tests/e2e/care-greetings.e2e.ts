import { expect, test, type Page } from '@playwright/test';
import { pdfPages } from '../fixtures/pdf-pages.ts';
import { careDesk, careTab } from './pages/care-desk.ts';
import { catchMails, caughtMails } from './pages/caught-mails.ts';
import { addCustomer } from './pages/complaints-desk.ts';
import { customerTable } from './pages/customer-table.ts';
import { customersToGreet, FIRST } from './pages/customers-to-greet.ts';
import { startEmpty } from './pages/first-run.ts';

test.beforeEach(async ({ page }) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(20_000);
  await catchMails(page);
  // A week before the Spring Festival of 2026.
  await page.clock.setFixedTime('2026-02-10T10:00:00+08:00');
});

async function addContact(page: Page, fields: Readonly<Record<string, string>>, calendar: string): Promise<void> {
  const tab = careTab(page);
  await tab.record.getByRole('tab', { name: /^聯絡人/ }).click();
  await tab.button('新增聯絡人').first().click();
  const form = tab.form('新增聯絡人');
  for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).fill(value);
  await form.getByLabel('曆法').selectOption({ label: calendar });
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
}

test('§4.2.1 the festival batch: grades, text of the company, copied, mailed one by one, the rest as cards; noted and undone', async ({
  page,
}, info) => {
  await customersToGreet(page);
  const desk = careDesk(page);
  const festival = desk.screen.locator('[data-festival="spring"]');
  const { undo } = customerTable(page);
  await desk.open('問候');
  await expect(festival).toContainText('還有 0 家');
  await festival.locator('label').filter({ hasText: '未定級' }).click();
  await expect(festival).toContainText('還有 6 家');

  await desk.screen.getByLabel('場合').selectOption({ label: '春節' });
  await desk.screen.getByLabel('內容', { exact: true }).fill('尊敬的{salutation}：\n恭賀{company}新春大吉，鋼材順心！{sender}');
  await desk.button('儲存範本').click();
  await expect(festival).toContainText('新春大吉，鋼材順心！陳靜');

  // One by one: each begins with another name, and whoever was mailed is off the list.
  await expect(festival).toContainText('1 位沒有可用的郵箱');
  await festival.getByRole('button', { name: /^寫郵件給/ }).click();
  await expect(festival).toContainText('還有 5 家');
  await festival.getByRole('button', { name: /^寫郵件給/ }).click();
  await expect(festival).toContainText('還有 4 家');
  const mails = await caughtMails(page);
  expect(mails).toHaveLength(2);
  expect(new Set(mails.map(({ to }) => to)).size).toBe(2);
  for (const { subject, body } of mails) {
    expect(subject).toBe('恭賀新春');
    expect(body).toMatch(/^尊敬的\S+：\r\n恭賀\S+新春大吉/);
  }
  await undo.click();
  await expect(festival).toContainText('還有 5 家');

  await festival.getByRole('button', { name: '複製全部 5 則' }).click();
  await expect(festival.locator('[data-copied]')).toBeVisible();

  // Five cards on two sheets.
  await festival.getByRole('link', { name: '列印賀卡（5）' }).click();
  const paper = page.getByRole('document', { name: '賀卡預覽' });
  await expect(paper.locator('[data-card]')).toHaveCount(5);
  await expect(paper.locator('[data-card]').first()).toContainText('2026/02/17');
  await expect(page.locator('[data-overfull]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '列印 5 張賀卡' })).toBeEnabled();
  const path = info.outputPath('cards.pdf');
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  const pages = await pdfPages(path);
  expect(pages).toHaveLength(2);
  const text = pages.join('\n').replace(/\s/g, '');
  for (const words of ['恭賀新春', '宏遠鋼貿', '宁波北仑船舶修造有限公司·郑伟', '尊敬的郑伟']) expect(text).toContain(words);

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: '列印 5 張賀卡' }).click();
  await expect(page.getByText('已列印 5 張賀卡，並記下問候。')).toBeVisible();
  // A jammed sheet is printed again and not noted twice.
  await page.getByRole('button', { name: '列印 5 張賀卡' }).click();
  await expect(page.getByText('問候只記一次')).toBeVisible();
  await page.getByRole('button', { name: '返回' }).click();
  await expect(festival).toContainText('已問候 6 家');
  await desk.open('寄送');
  const sent = desk.list('寄送記錄').getByRole('listitem');
  await expect(sent.filter({ hasText: '5 家，列印' })).toHaveCount(1);
  await expect(sent.filter({ hasText: '1 家，電子郵件' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(sent).toHaveCount(1);
});

test('§4.2.1 a text that no card holds is said, with the name', async ({ page }) => {
  await customersToGreet(page);
  const desk = careDesk(page);
  await desk.open('問候');
  await desk.screen.getByLabel('場合').selectOption({ label: '春節' });
  await desk.screen.getByLabel('內容', { exact: true }).fill(`{salutation}：${'順心如意，生意興隆。'.repeat(50)}`);
  await desk.button('儲存範本').click();
  await page.goto('/#/care?tab=cards&occasion=spring&grades=0');
  await expect(page.locator('[data-overfull]')).toContainText('6 張賀卡的文字放不下');
  await page.goto('/#/care?tab=cards&occasion=spring&grades=A');
  await expect(page.getByText('沒有要問候的人')).toBeVisible();
});

test('§4.2.1 a birthday on the 30th of the twelfth lunar month, in a year that has none: kept on the 29th, said so, mailed', async ({
  page,
}) => {
  await startEmpty(page);
  await addCustomer(page, '無錫市永盛建築工程有限公司');
  await addContact(page, { 姓名: '王建國', 稱呼: '王總', 電子郵件: 'wang@example.com', 生日: '12-30' }, '農曆');
  const line = careTab(page).record.locator('[data-birthday="2026-02-16"]');
  await expect(line).toContainText('當月沒有三十，按廿九過。');
  const desk = careDesk(page);
  await desk.open('問候');
  const birthday = desk.list('生日').getByRole('listitem');
  await expect(birthday).toContainText('當月沒有三十，按廿九過。');
  await birthday.getByRole('button', { name: '寫郵件' }).click();
  await expect(page.getByText('按發送才會寄出')).toBeVisible();
  const mails = await caughtMails(page);
  expect(mails).toMatchObject([{ to: 'wang@example.com', subject: '生日快樂' }]);
  expect(mails[0]?.body).toContain('王總：');
  await customerTable(page).undo.click();
  await birthday.getByRole('link', { name: '賀卡' }).click();
  // Of the birthday, six days on, not of the day on which it is printed.
  await expect(page.locator('[data-card]')).toContainText('王總：祝您生日快樂');
  await expect(page.locator('[data-card]')).toContainText('2026/02/16');
});

test('§4.1.2 product material to a segment, through the mail program, receivers not seeing each other', async ({ page }) => {
  await customersToGreet(page);
  const desk = careDesk(page);
  await desk.open('寄送');
  const form = desk.form('新的寄送');
  await form.getByRole('button', { name: /^在郵件程式中打開/ }).click();
  await expect(form.getByText('這個範圍沒有客戶，請另選。')).toBeVisible();
  await desk.screen.getByRole('checkbox', { name: '未定級' }).first().check();
  await expect(desk.screen.locator('[data-addressees]')).toContainText('6');
  await expect(form).toContainText('1 家沒有可用的郵箱');
  await form.getByLabel('標題').fill('新品：高強鋼筋');
  await form.getByLabel('內容', { exact: true }).fill('HRB600E 現貨上市。');
  await form.getByRole('button', { name: '在郵件程式中打開（5 個郵箱）' }).click();
  const sent = desk.list('寄送記錄').getByRole('listitem');
  await expect(sent).toContainText('新品：高強鋼筋');
  await expect(sent).toContainText('5');
  const [mail] = await caughtMails(page);
  expect(mail).toMatchObject({ to: '', subject: '新品：高強鋼筋', body: 'HRB600E 現貨上市。' });
  expect(mail?.bcc).toHaveLength(5);
  await customerTable(page).undo.click();
  await expect(sent).toHaveCount(0);
  await expect(desk.screen.getByText(FIRST)).toHaveCount(0);

  // A text that is too long for so many is copied and pasted by hand.
  await form.getByLabel('標題').fill('行情');
  await form.getByLabel('內容', { exact: true }).fill('本週建築鋼材行情。'.repeat(40));
  await expect(form).toContainText('內容太長，打開郵件時會複製，請貼上。');
  await form.getByLabel('方式').selectOption({ label: '列印' });
  await form.getByRole('button', { name: '記為已寄送 6 家' }).click();
  await expect(sent).toContainText('行情');
});
