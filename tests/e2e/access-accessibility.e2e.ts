import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { accessDesk } from './pages/access-desk.ts';
import { addCustomer, at } from './pages/complaints-desk.ts';
import { startEmpty } from './pages/first-run.ts';

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await axe(page).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`).join(', ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`§6.3 every part of access can be read by everybody, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await at(page, '2026-11-26T10:00');
    await startEmpty(page, { who: '王五' });
    await addCustomer(page, '無錫市永盛建築工程有限公司');
    const customerId = await page.locator('[data-customer-page]').getAttribute('data-customer-page');
    const desk = accessDesk(page);
    await desk.sitHere('李小明');
    await desk.open('申請');
    expect.soft(await violations(page), 'not controlled yet').toEqual([]);
    await desk.open('人員');
    expect.soft(await violations(page), 'setting up').toEqual([]);
    await desk.setUpHead();
    expect.soft(await violations(page), 'people').toEqual([]);
    await desk.ask('無錫市永盛建築工程有限公司', { reason: '投標', sections: ['信用評估'], until: '2026-11-26T11:00' });
    await desk.latest.getByRole('button', { name: '批准' }).click();
    expect.soft(await violations(page), 'deciding').toEqual([]);
    await desk.latest.getByRole('button', { name: '錄入簽字單' }).click();
    expect.soft(await violations(page), 'slip').toEqual([]);
    await desk.open('新申請');
    await page.keyboard.press('Control+Enter');
    await desk.screen.getByRole('button', { name: '提交申請' }).click();
    expect.soft(await violations(page), 'asking').toEqual([]);
    await desk.open('電話');
    expect.soft(await violations(page), 'telephone').toEqual([]);
    await desk.open('記錄');
    await desk.screen.getByRole('button', { name: '核對記錄' }).click();
    await expect(desk.screen.getByText(/完整/)).toBeVisible();
    expect.soft(await violations(page), 'log').toEqual([]);
    await desk.signOut();
    await page.goto(`/#/customers/${customerId}?tab=credit`);
    await expect(page.getByText('未開放：').first()).toBeVisible();
    expect.soft(await violations(page), 'a closed part of the customer').toEqual([]);
  });
}
