import { expect, test, type Page } from '@playwright/test';
import { addCustomer, at } from './pages/complaints-desk.ts';
import { dayDesk, gradeByHand } from './pages/day-desk.ts';
import { startEmpty } from './pages/first-run.ts';
import { PIXELS, SCRIPT_AS_PICTURE, watchedAddresses } from './pages/pictures.ts';

const NAME = '無錫市永盛建築工程有限公司';

async function begin(page: Page): Promise<ReturnType<typeof dayDesk>> {
  test.setTimeout(240_000);
  await at(page, '2026-03-02T09:00');
  await startEmpty(page, { who: '陳靜' });
  await addCustomer(page, NAME);
  await gradeByHand(page, 'C');
  const desk = dayDesk(page);
  await desk.openVisits();
  return desk;
}

async function logFor(page: Page): Promise<void> {
  await page.getByRole('button', { name: '記回訪' }).click();
  await page.getByRole('complementary').getByRole('combobox').fill('永盛');
  await page.getByRole('option').first().click();
}

test('§4.1.1 what is typed outlives Esc, another screen and a reload; photos are looked at, taken away and put back', async ({ page }) => {
  const addresses = await watchedAddresses(page);
  const desk = await begin(page);
  await logFor(page);
  await desk.form.getByLabel('意見').fill('希望交貨再快一天');
  await desk.rate('價格', 3);
  await desk.form.locator('input[type=file]').setInputFiles([PIXELS('堆場.png'), PIXELS('標牌.png'), SCRIPT_AS_PICTURE]);
  await expect(desk.form.locator('[data-attachment]')).toHaveCount(3);
  await expect(desk.form.locator('[data-attachment] img')).toHaveCount(2);

  await desk.form.getByRole('button', { name: '查看「堆場.png」' }).focus();
  await page.keyboard.press('Enter');
  await expect(desk.dialog.getByRole('img', { name: '堆場.png' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(desk.dialog.getByRole('img', { name: '標牌.png' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(desk.dialog).toContainText('文字不在這裡打開');
  await expect(desk.dialog.locator('img')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(desk.dialog).toBeHidden();
  await expect(desk.form.getByLabel('意見')).toHaveValue('希望交貨再快一天');
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false);

  await desk.form.getByRole('button', { name: '移除「標牌.png」' }).click();
  await expect(desk.form.locator('[data-attachment]')).toHaveCount(2);
  await desk.form.getByRole('button', { name: '放回「標牌.png」' }).click();
  await expect(desk.form.locator('[data-attachment]')).toHaveCount(3);

  await desk.form.getByLabel('意見').focus();
  await page.keyboard.press('Escape');
  await expect(desk.form).toBeHidden();
  await desk.openToday();
  await page.reload();
  await desk.openVisits();
  await logFor(page);
  await expect(desk.form.getByLabel('意見')).toHaveValue('希望交貨再快一天');
  await expect(desk.form.locator('[data-attachment]')).toHaveCount(3);
  await expect(desk.form.getByText('草稿已保留在本機')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^已記錄。/)).toBeVisible();
  await expect(desk.form).toBeHidden();
  // Every address that was made of a picture was given back.
  await expect.poll(addresses).toBe(0);

  await logFor(page);
  await expect(desk.form.getByLabel('意見')).toHaveValue('');
  await page.getByRole('region', { name: '以前的回訪' }).getByRole('button', { name: '查看「堆場.png」' }).click();
  await expect(desk.dialog.getByRole('img', { name: '堆場.png' })).toBeVisible();
});

test('§4.1.1 a visit of tomorrow and one that somebody has logged are refused with the reason, and a second one can be meant', async ({
  page,
}) => {
  const desk = await begin(page);
  await logFor(page);
  await desk.form.getByLabel(/^日期/).fill('2026-03-03');
  await page.keyboard.press('Control+Enter');
  await expect(desk.form.getByText('還沒到這一天；要先約，請用「預約」。')).toBeVisible();
  await desk.form.getByLabel(/^日期/).fill('2026-03-02');
  await expect(desk.form.getByText('還沒到這一天')).toBeHidden();
  await page.keyboard.press('Control+Enter');
  await expect(desk.form).toBeHidden();
  await logFor(page);
  await desk.form.getByLabel('回訪人').fill('趙明');
  await page.keyboard.press('Control+Enter');
  await expect(desk.form.getByText('陳靜 已記錄這戶當天的回訪。若確實去了兩次，可另存一次。')).toBeVisible();
  await desk.form.getByRole('button', { name: '作為另一次回訪儲存' }).click();
  await expect(desk.form).toBeHidden();
  await logFor(page);
  await expect(page.locator('[data-visit="done"]')).toHaveCount(2);
});

test('§4.1.1 another grade replans with the reason; a booking is moved by keys and dialog and back; a region is booked as one trip', async ({
  page,
}) => {
  const desk = await begin(page);
  await desk.choose('全隊');
  await expect(page.locator('[data-plan]')).toHaveCount(0);
  await page.getByRole('navigation', { name: '主導覽' }).getByRole('link', { name: /^客戶/ }).click();
  // Not the message of the customer's making, which names it too.
  await page.getByRole('grid', { name: '客戶' }).getByText(NAME).click();
  await expect(page.locator('[data-customer-page]')).toBeVisible();
  await at(page, '2026-03-03T09:00');
  await gradeByHand(page, 'A');
  await at(page, '2026-05-25T09:00');
  await page.reload();
  await desk.openVisits();
  await desk.choose('全隊');
  const line = page.locator('[data-plan]');
  await expect(line).toContainText('2026/03/03 等級由 C 級 改為 A 級，原定 2027/03/02');
  await expect(line).toContainText('應於 2026/06/02');

  await desk.choose('按地區');
  await page.getByRole('button', { name: '整趟預約：未填地區' }).click();
  await desk.dialog.getByLabel('出發日').fill('2026-05-22');
  await desk.dialog.getByRole('button', { name: '預約 1 次' }).click();
  await expect(desk.dialog.getByText('這一天已經過了。')).toBeVisible();
  await desk.dialog.getByLabel('出發日').fill('2026-05-29');
  await expect(desk.dialog.getByRole('status')).toContainText('共 1 次，都在 2026/05/29');
  await page.keyboard.press('Enter');
  await expect(line).toContainText('已約');
  await expect(line).toContainText('2026/05/29');

  // Friday to Monday, and no further back than today.
  await line.getByRole('button', { name: /^改期/ }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText('已從 2026/05/29 改到 2026/06/01。')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: '還原' }).click();
  await expect(line).toContainText('2026/05/29');
  await line.getByRole('button', { name: /^改期/ }).click();
  await desk.dialog.getByLabel('日期').fill('2026-05-20');
  await page.keyboard.press('Enter');
  await expect(desk.dialog.getByText('這一天已經過了。')).toBeVisible();
  await desk.dialog.getByLabel('日期').fill('2026-05-25');
  await page.keyboard.press('Enter');
  await expect(desk.dialog).toBeHidden();
  await expect(line).toContainText('2026/05/25');
  await line.getByRole('button', { name: /^改期/ }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('2026/05/25 之前沒有可約的日子。')).toBeVisible();
});
