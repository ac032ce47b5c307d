import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { careDesk, careTab } from './pages/care-desk.ts';
import { creditTab } from './pages/credit-tab.ts';
import { customerTable, openSample } from './pages/customer-table.ts';
import { customersToGreet, FIRST } from './pages/customers-to-greet.ts';
import { goTo } from './pages/go-to.ts';

/** Somebody asked the customer: three answers. */
async function survey(page: Page, name: string, marks: readonly [string, string, string]): Promise<void> {
  await goTo(page, 'customers');
  await page.getByRole('grid', { name: '客戶' }).getByText(name).click();
  const tab = careTab(page);
  await expect(tab.record).toContainText(name);
  await tab.open();
  await tab.button('記錄問卷').click();
  const form = tab.form('記錄問卷');
  for (const [nth, what] of ['品質', '價格', '服務'].entries()) await form.getByLabel(what).selectOption(marks[nth] ?? '');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
}

test('§4.1.1 §7.3.1 what customers say makes one score for the team and for each sales rep, with what it comes from', async ({ page }) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(20_000);
  await customersToGreet(page);
  const desk = careDesk(page);
  await desk.open('滿意度');
  await expect(desk.screen).toContainText('就會有得分');
  await survey(page, FIRST, ['5', '5', '5']);
  await survey(page, '苏州同创金属制品厂', ['2', '1', '']);
  await desk.open('滿意度');
  const row = (name: string) => desk.table('團隊滿意度').locator(`[data-satisfaction-of="${name}"]`);
  await expect(row('陈静').locator('[data-score]')).toHaveText('100');
  await expect(row('王磊').locator('[data-score]')).toHaveText('13');
  await expect(row('全隊').locator('[data-score]')).toHaveText('56');
  // The means of both: (5 + 2) / 2, (5 + 1) / 2, and one answer only.
  await expect(row('全隊')).toContainText('3.53.05.0');
  await expect(desk.screen.locator('[data-why]')).toContainText('問卷 20');
  await customerTable(page).undo.click();
  await expect(row('全隊').locator('[data-score]')).toHaveText('100');
  await expect(desk.screen).toContainText('另有 1 位業務員');
});

test('§4.4.3 whoever enters an order of a long-term good customer is told the discount and the priority, of no other', async ({ page }) => {
  await openSample(page);
  const names = page.getByRole('grid', { name: '客戶' });
  const credit = creditTab(page);
  const told = credit.record.locator('[data-benefit-notice]');
  for (const [name, has] of [
    ['马鞍山祥旺市政园林集团有限公司', true],
    ['上海嘉力精密机械股份有限公司', false],
  ] as const) {
    await names.getByText(name).click();
    await expect(credit.record).toContainText(name);
    await credit.open();
    await credit.button('合同訂單').click();
    const form = credit.form('合同訂單');
    await form.getByLabel(/金額/).fill('100000');
    if (has) await expect(told).toContainText('這張訂單可優惠 1,000.00 元');
    else await expect(told).toHaveCount(0);
    await page.keyboard.press('Escape');
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the care tab of a customer can be read by everybody, with every form open, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openSample(page);
    await page.getByRole('grid', { name: '客戶' }).getByText('马鞍山祥旺市政园林集团有限公司').click();
    const tab = careTab(page);
    await tab.open();
    await expect(tab.satisfaction).toBeVisible();
    const violations = async () => (await axe(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    expect.soft(await violations(), 'read').toEqual([]);
    for (const name of ['記錄問卷', '記錄聯絡', '兌換禮品', '記錄需求']) {
      await tab.button(name).click();
      await expect(tab.form(name)).toBeVisible();
      expect.soft(await violations(), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}
