import { expect, type Page } from '@playwright/test';
import { goTo } from './go-to.ts';

interface Introduction {
  readonly who?: string;
  readonly company?: string;
  readonly language?: '繁體中文' | '简体中文' | 'English';
}

const START_EMPTY = /^(?:空白開始|空白开始|Start empty)$/;

/** A new user introduces herself, starts with nothing stored, and opens the customers. */
export async function startEmpty(
  page: Page,
  { who = '陳靜', company = '宏遠鋼貿', language = '繁體中文' }: Introduction = {},
): Promise<void> {
  await page.goto('/');
  await startHere(page, { who, company, language });
}

/** As `startEmpty`, where the first screen is there already. */
export async function startHere(
  page: Page,
  { who = '陳靜', company = '宏遠鋼貿', language = '繁體中文' }: Introduction = {},
): Promise<void> {
  await introduce(page, { who, company, language });
  await page.getByRole('button', { name: START_EMPTY }).click();
  await expect(page).toHaveURL(/#\/today/);
  await expect(page.getByRole('navigation')).toBeVisible();
  await goTo(page, 'customers');
  await expect(page).toHaveURL(/#\/customers/);
}

export async function introduce(page: Page, { who = '', company = '', language }: Introduction): Promise<void> {
  if (language) await page.locator('label').filter({ hasText: language }).click();
  await page.getByLabel(/您的姓名|Your name/).fill(who);
  await page.getByLabel(/公司名稱|公司名称|Company name/).fill(company);
}
