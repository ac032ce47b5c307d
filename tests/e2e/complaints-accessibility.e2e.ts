import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { addCustomer, at, complaintsDesk, type ComplaintsTab } from './pages/complaints-desk.ts';
import { startEmpty } from './pages/first-run.ts';

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await axe(page).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`).join(', ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every part of complaints can be read by everybody, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await at(page, '2026-11-25T10:00');
    await startEmpty(page, { who: '林客服' });
    await addCustomer(page, '無錫市永盛建築工程有限公司');
    const desk = complaintsDesk(page);
    await desk.open();
    expect.soft(await violations(page), 'nothing yet').toEqual([]);
    await page.keyboard.press('n');
    await expect(desk.customer).toBeFocused();
    await page.keyboard.type('永盛');
    await expect(desk.form.getByRole('option').first()).toBeVisible();
    expect.soft(await violations(page), 'finding a customer').toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Enter');
    await expect(desk.form.getByText('請填寫。').first()).toBeVisible();
    expect.soft(await violations(page), 'form with problems').toEqual([]);
    await desk.form.getByRole('button', { name: '丟棄草稿' }).click();
    await page.keyboard.press('Escape');

    await desk.open();
    await desk.type('永盛', { content: '過磅少 80 公斤', tonnes: '12.5' });
    await at(page, '2026-11-26T10:00');
    await expect(desk.clock('首次聯絡')).toContainText('已逾', { timeout: 15_000 });
    await desk.step('現在完成首次聯絡');
    await desk.step('開始調查');
    await desk.record.getByLabel('原因', { exact: true }).fill('磅秤未校準');
    await page.keyboard.press('Tab');
    await desk.step('為「磅秤未校準」訂措施');
    await desk.dialog.getByRole('textbox', { name: '措施' }).fill('每月校準');
    await desk.dialog.getByLabel('期限').fill('2026-12-10');
    expect.soft(await violations(page), 'measure').toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect(desk.dialog).toBeHidden();
    await desk.clock('反饋').getByText('為什麼是這個時間？').click();
    expect.soft(await violations(page), 'list and page').toEqual([]);
    const shown: readonly (readonly [ComplaintsTab, string])[] = [
      ['改善措施', '每月校準'],
      ['統計', '每月投訴'],
      ['工作日曆', '2026 年'],
    ];
    for (const [name, text] of shown) {
      await desk.tab(name);
      await expect(page.getByRole('tabpanel').getByText(text).first()).toBeVisible();
      expect.soft(await violations(page), name).toEqual([]);
    }
  });
}
