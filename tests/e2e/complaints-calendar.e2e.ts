import { expect, test } from '@playwright/test';
import { addCustomer, at, complaintsDesk } from './pages/complaints-desk.ts';
import { startEmpty } from './pages/first-run.ts';

test('§4.3.3 holidays that nobody knows are said to be not certain, until the year is entered', async ({ page }) => {
  const desk = complaintsDesk(page);
  test.setTimeout(180_000);
  await at(page, '2098-12-30T10:00');
  await startEmpty(page, { who: '林客服' });
  await addCustomer(page, '無錫市永盛建築工程有限公司');
  await desk.open();
  await desk.type('永盛', { content: '晚到兩天' });
  await expect(desk.clock('反饋')).toContainText('不確定：還不知道 2098, 2099 年的節假日安排');
  await expect(desk.row('TS-2098-0001').getByRole('img', { name: '不確定' })).toHaveCount(2);
  await desk.clock('反饋').getByRole('button', { name: '打開工作日曆' }).click();
  await expect(page.getByText('還不知道 2098 年的放假安排')).toBeVisible();
  await page.getByRole('button', { name: '2098 年已錄完' }).click();
  await expect(page.getByText('2098 年的放假安排由公司錄入。')).toBeVisible();
  await page.getByRole('button', { name: '後一年' }).click();
  await page.getByLabel('從', { exact: true }).fill('2099-01-01');
  await page.getByRole('button', { name: '加入' }).click();
  await expect(page.getByRole('button', { name: /2099\/01\/01 · 休息 · 調休或放假 · 公司自定/ })).toBeVisible();
  await page.getByRole('button', { name: '2099 年已錄完' }).click();
  // 2098-12-30 is a Tuesday: 31, then 2 and 5 January.
  await expect(desk.clock('反饋')).toContainText('2099/01/05 18:00');
  await expect(desk.clock('反饋')).not.toContainText('不確定');
});

test('§4.3.3 every day is reached and turned by the keyboard; a year that nobody knows says so', async ({ page }) => {
  const desk = complaintsDesk(page);
  test.setTimeout(180_000);
  await at(page, '2026-11-26T10:00');
  await startEmpty(page, { who: '林客服' });
  await desk.open();
  await desk.tab('工作日曆');
  const day = (date: string) => page.locator(`[data-date="${date}"]`);
  await day('2026-11-26').focus();
  await page.keyboard.press('ArrowRight');
  await expect(day('2026-11-27')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(day('2026-11-27')).toHaveAccessibleName(/休息 · 調休或放假 · 公司自定/);
  await expect(day('2026-11-27')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(day('2026-11-27')).toHaveAccessibleName(/上班$/);
  for (const [key, date] of [
    ['End', '2026-11-29'],
    ['Home', '2026-11-23'],
    ['ArrowDown', '2026-11-30'],
    ['PageUp', '2026-10-30'],
    ['PageDown', '2026-11-30'],
    ['PageDown', '2026-12-30'],
    ['ArrowDown', '2027-01-06'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(day(date)).toBeFocused();
  }
  await expect(page.getByText('還不知道 2027 年的放假安排')).toBeVisible();
  await expect(day('2027-01-06')).toHaveAccessibleName(/未知$/);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(day('2027-01-06')).toBeFocused();
});
