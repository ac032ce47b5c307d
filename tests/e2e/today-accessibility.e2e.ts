import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { dayDesk } from './pages/day-desk.ts';
import { introduce } from './pages/first-run.ts';

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await axe(page).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`).join(', ')}`,
  );
}

/** What the sample company has for whoever opens it, on the first day. */
const GROUPS = [
  '投訴首次聯絡',
  '投訴反饋',
  '答覆諮詢',
  '付款承諾',
  '催收',
  '已約回訪',
  '回訪到期',
  '專項服務',
  '改善措施',
  '下一步',
  '信用評估',
  '合同到期',
  '證明文件到期',
  '問候',
];
const OF_THE_HEAD = ['待審批', '長期逾期待決定', '久未聯絡', '資料不全'];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`today with the sample company can be read by everybody and walked with the keys, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    await introduce(page, { who: '陳靜', company: '宏遠鋼貿', language: '繁體中文' });
    await page.getByRole('button', { name: '打開示範公司' }).click();
    await expect(page).toHaveURL(/#\/today/, { timeout: 60_000 });
    const desk = dayDesk(page);
    await expect(desk.group('催收')).toBeVisible({ timeout: 30_000 });
    for (const group of GROUPS) await expect.soft(desk.group(group), group).toBeVisible();
    expect.soft(await violations(page), 'her own').toEqual([]);
    await desk.choose('全隊');
    for (const group of [...GROUPS, ...OF_THE_HEAD]) await expect.soft(desk.group(group), group).toBeVisible();
    expect.soft(await violations(page), 'the team').toEqual([]);

    await desk.choose('月');
    const days = page.locator('[data-day]');
    await expect(days.locator('button').first()).toBeVisible({ timeout: 30_000 });
    expect.soft(await violations(page), 'month').toEqual([]);
    const today = page.locator('[data-day][data-today]');
    await today.focus();
    const at = (await today.getAttribute('data-day')) ?? '';
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[data-day]:focus')).not.toHaveAttribute('data-day', at);
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('[data-day]:focus')).toHaveAttribute('data-day', at);
    await page.keyboard.press('PageDown');
    await expect(page.locator('[data-day]:focus')).not.toHaveAttribute('data-day', at);
    await expect(today).toHaveCount(0);
    await desk.choose('週');
    expect.soft(await violations(page), 'week').toEqual([]);
  });
}

test('without a customer today says where they come from', async ({ page }) => {
  await page.goto('/');
  await introduce(page, { who: '陳靜', language: 'English' });
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page).toHaveURL(/#\/today/);
  await expect(page.getByText('First, the customers')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Import ledgers' }).click();
  await expect(page).toHaveURL(/#\/import/);
});
