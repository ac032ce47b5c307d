import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { customersToGreet } from './pages/customers-to-greet.ts';

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await axe(page).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`).join(', ')}`,
  );
}

const PLACES = [
  '',
  '?tab=mailings',
  '?tab=points',
  '?tab=events',
  '?tab=requests',
  '?tab=satisfaction',
  '?tab=cards&occasion=spring&grades=0',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every part of care can be read by everybody, ${colorScheme}`, async ({ page }, info) => {
    test.setTimeout(300_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.clock.setFixedTime('2026-02-10T10:00:00+08:00');
    await customersToGreet(page);
    for (const place of PLACES) {
      await page.goto(`/#/care${place}`);
      await expect(page.locator('[data-screen="care"] :is(h2, article)').first()).toBeVisible();
      if (place === '') {
        await page.locator('[data-festival] label').filter({ hasText: '未定級' }).click();
        await page.locator('[data-festival]').getByRole('button', { name: '名單' }).click();
      }
      if (place === '?tab=mailings') await page.getByRole('checkbox', { name: '未定級' }).first().check();
      expect.soft(await violations(page), place).toEqual([]);
      await page.screenshot({ path: info.outputPath(`care${PLACES.indexOf(place)}.png`) });
    }
  });
}
