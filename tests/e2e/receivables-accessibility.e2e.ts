import { expect, test, type Page } from '@playwright/test';
import { addDays } from '../../shared/values/local-date.ts';
import { axe } from './pages/accessibility.ts';
import { startEmpty } from './pages/first-run.ts';
import { importLedgers, receivablesDesk } from './pages/receivables-desk.ts';
import { customersLedger, dayInTaipei, DEBTOR, receivablesLedger } from './pages/receivables-ledgers.ts';

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await axe(page).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`).join(', ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every tab of receivables can be read by everybody, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await startEmpty(page, { who: '林財務' });
    const desk = receivablesDesk(page);
    await desk.open();
    expect.soft(await violations(page), 'nothing yet').toEqual([]);
    const today = dayInTaipei();
    await importLedgers(page, receivablesLedger(today, addDays(today, -5)), customersLedger());
    await desk.open();
    await desk.tab('台賬核對');
    await page.getByRole('button', { name: '記賬 14 行' }).click();
    await expect(desk.compared).toBeVisible();
    expect.soft(await violations(page), 'ledgers').toEqual([]);

    await desk.tab('賬齡');
    await desk.row(desk.ageing, DEBTOR).getByRole('gridcell', { name: '420,000.50' }).click();
    await expect(desk.documents).toBeVisible();
    expect.soft(await violations(page), 'ageing').toEqual([]);

    await desk.tab('催收');
    await desk.row(desk.calls, DEBTOR).getByRole('gridcell').first().click();
    await page.keyboard.press('Space');
    await expect(desk.row(desk.calls, DEBTOR)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('2');
    await expect(desk.dialog).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(desk.dialog.getByText('寫下結果。')).toBeVisible();
    expect.soft(await violations(page), 'log').toEqual([]);
    await desk.dialog.getByLabel('結果').fill('答應付款');
    await desk.dialog.getByLabel('承諾金額（元）').fill('1');
    await desk.dialog.getByLabel('承諾付款日').fill(today);
    await page.keyboard.press('Control+Enter');
    await expect(desk.dialog).toBeHidden();
    expect.soft(await violations(page), 'collect').toEqual([]);
    for (const name of ['承諾', '額度', '長期逾期'] as const) {
      await desk.tab(name);
      await expect(page.getByRole('tabpanel').getByText(/公司/).first()).toBeVisible();
      expect.soft(await violations(page), name).toEqual([]);
    }
  });
}
