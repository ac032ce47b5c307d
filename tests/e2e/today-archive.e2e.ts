import { expect, test } from '@playwright/test';
import { introduce } from './pages/first-run.ts';

const LANGUAGES = [
  ['繁體中文', '紙本檔案', /逾期 \d+ 天未還/, '打開示範公司'],
  ['简体中文', '纸本档案', /逾期 \d+ 天未还/, '打开示范公司'],
  ['English', 'Paper archive', /should have brought it back \d+ days? ago/, 'Open sample'],
] as const;

for (const [language, label, overdue, open] of LANGUAGES) {
  test(`§6.3.1 paper that should be back stands on Today and leads to the loan, ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('/');
    await introduce(page, { who: '陳靜', company: '宏遠鋼貿', language });
    await page.getByRole('button', { name: open, exact: true }).click();
    await expect(page).toHaveURL(/#\/today/, { timeout: 60_000 });
    const line = page.getByRole('group', { name: label, exact: true });
    await expect(line).toContainText(overdue, { timeout: 30_000 });
    const text = (await line.getByRole('link').first().textContent()) ?? '';
    await line.getByRole('link').first().click();
    await expect(page).toHaveURL(/#\/loans\?show=overdue/);
    const name = /^[^：:]+/.exec(text)?.[0] ?? '';
    await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(1);
  });
}
