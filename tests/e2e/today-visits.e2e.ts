import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { addCustomer, at } from './pages/complaints-desk.ts';
import { dayDesk, gradeByHand } from './pages/day-desk.ts';
import { startEmpty } from './pages/first-run.ts';

const NAME = '無錫市永盛建築工程有限公司';

test.beforeEach(async ({ page }) => {
  test.setTimeout(240_000);
  await at(page, '2026-03-02T09:00');
  await startEmpty(page, { who: '陳靜' });
  await addCustomer(page, NAME);
  await gradeByHand(page, 'A');
});

test('§4.1.1 grade A -> visit due -> done -> next one', async ({ page }) => {
  const desk = dayDesk(page);
  await desk.openToday();
  await desk.choose('全隊');
  await expect(desk.group('回訪到期')).toHaveCount(0);

  // Three months after the record began, two weeks early.
  await at(page, '2026-05-25T09:00');
  await page.reload();
  const due = desk.group('回訪到期');
  await expect(due).toContainText(NAME);
  await expect(due).toContainText('§4.1.1');
  await expect(due).toContainText('2026/06/02 到期');
  await due.locator('[data-line]').filter({ hasText: NAME }).focus();
  await page.keyboard.press('Enter');

  await expect(desk.form).toBeVisible();
  await expect(page.locator('[data-standing]')).toContainText('§4.1.1 A 級 每 3 個月一次');
  await expect(page.locator('[data-standing]')).toContainText('應於 2026/06/02');
  await desk.rate('質量', 5);
  await desk.rate('價格', 3);
  await desk.form.getByLabel('意見').fill('希望交貨再快一天');
  await desk.form.getByRole('button', { name: '加一項' }).click();
  await desk.form.getByLabel('品種').fill('螺紋鋼');
  await desk.form.getByLabel('噸數').fill('很多');
  await desk.form.getByRole('button', { name: '儲存' }).click();
  await expect(desk.form.getByText('請填數字，例如 12.5。')).toBeVisible();
  await desk.form.getByLabel('噸數').fill('120');
  await desk.form.getByLabel('下一步', { exact: true }).fill('送新報價');
  await desk.form.getByLabel('下一步日期').fill('2026-05-28');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('已記錄。下次應於 2026/08/25 回訪（A 級，每 3 個月）。')).toBeVisible();
  await expect(desk.form).toBeHidden();

  await desk.openToday();
  await desk.choose('全隊');
  await expect(desk.group('回訪到期')).toHaveCount(0);
  await at(page, '2026-05-28T09:00');
  await page.reload();
  await expect(desk.group('下一步')).toContainText('送新報價');
  await at(page, '2026-08-20T09:00');
  await page.reload();
  await expect(desk.group('回訪到期')).toContainText('2026/08/25 到期');
  await desk.openVisits();
  await page.getByRole('tab', { name: '完成率' }).click();
  await expect(page.locator('[data-rep]')).toContainText('100%');
});

test('§4.1.1 an item is put off with a reason, taken back, booked, cancelled; the week is saved as .ics', async ({ page }) => {
  const desk = dayDesk(page);
  await at(page, '2026-06-01T09:00');
  await desk.openToday();
  await page.reload();
  await desk.choose('全隊');
  const due = desk.group('回訪到期');
  await due.locator('[data-line]').filter({ hasText: NAME }).focus();
  await page.keyboard.press('s');
  await desk.dialog.getByRole('button', { name: '稍後再辦' }).click();
  await expect(desk.dialog.getByText('請寫明原因。')).toBeVisible();
  await desk.dialog.getByLabel('為什麼').fill('客戶出差');
  await page.keyboard.press('Control+Enter');
  await expect(due).toHaveCount(0);
  await expect(page.getByText('已推後 1 件')).toBeVisible();
  await page.getByText('已推後 1 件').click();
  await expect(page.getByText('2026/06/02 再提醒 · 陳靜：客戶出差')).toBeVisible();
  await page.getByRole('button', { name: '還原' }).click();
  await expect(due).toContainText(NAME);

  await desk.choose('週');
  await expect(page.locator('[data-day="2026-06-02"]')).toContainText(NAME);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存為日曆檔' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('DTSTART;VALUE=DATE:20260602');

  await desk.openVisits();
  await desk.choose('全隊');
  await page.getByRole('button', { name: `預約回訪：${NAME}` }).click();
  await desk.dialog.getByLabel('日期').fill('2026-05-01');
  await desk.dialog.getByLabel('回訪人').fill('陳靜');
  await desk.dialog.getByRole('button', { name: '預約', exact: true }).click();
  await expect(desk.dialog.getByText('這一天已經過了。')).toBeVisible();
  await desk.dialog.getByLabel('日期').fill('2026-06-03');
  await desk.dialog.getByRole('button', { name: '預約', exact: true }).click();
  await expect(page.getByText('已約 2026/06/03。')).toBeVisible();
  await page.getByRole('button', { name: `取消預約：${NAME}` }).click();
  await desk.dialog.getByLabel('為什麼取消').fill('改期');
  await desk.dialog.getByRole('button', { name: '取消預約' }).click();
  await expect(page.getByRole('button', { name: `預約回訪：${NAME}` })).toBeVisible();

  await page.getByRole('button', { name: `回訪單：${NAME}` }).click();
  const paper = page.getByRole('document', { name: '回訪單預覽' });
  await expect(paper).toContainText(NAME);
  await expect(paper).toContainText('最近投訴');
  await page.keyboard.press('Escape');
  await expect(paper).toBeHidden();
});
