import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './go-to.ts';

/** The table of customers. */
export function customerTable(page: Page) {
  const grid: Locator = page.getByRole('grid', { name: '客戶' });
  return {
    grid,
    names: grid.locator('[data-position] [role="rowheader"]'),
    count: page.locator('[data-count]'),
    words: page.locator('[data-filter-words]'),
    search: page.getByRole('searchbox', { name: '在客戶中搜尋' }),
    bulk: page.getByRole('toolbar', { name: '對選取的客戶' }),
    undo: page.getByRole('status').getByRole('button', { name: '還原' }),
    row: (position: number) => grid.locator(`[data-position="${position}"]`),
    name: (position: number) => grid.locator(`[data-position="${position}"] [role="rowheader"]`),
    cell: (position: number, column: number) => grid.locator(`[data-position="${position}"] [data-column="${column}"]`),
    header: (name: string) => grid.getByRole('columnheader', { name }),
  };
}

/** 200 made-up customers with their sales. */
export async function openSample(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('您的姓名').fill('陳靜');
  await page.getByRole('button', { name: '打開示範公司' }).click();
  await expect(page).toHaveURL(/#\/today/, { timeout: 60_000 });
  await goTo(page, 'customers');
  await expect(customerTable(page).count).toHaveText('200 / 200', { timeout: 40_000 });
  await customerTable(page).grid.focus();
}

/** The record that is open beside or over the list. */
export function customerRecord(page: Page) {
  const record = page.getByRole('complementary', { name: '客戶資料' });
  return {
    record,
    title: record.getByRole('heading', { level: 1 }),
    field: (name: string) => record.getByRole('button', { name: new RegExp(`^修改${name}：`) }),
    tab: (name: string) => record.getByRole('tab', { name: new RegExp(`^${name}`) }),
  };
}
