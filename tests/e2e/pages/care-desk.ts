import { expect, type Page } from '@playwright/test';
import { customerRecord } from './customer-table.ts';

/** The Care tab of the open customer (Traditional Chinese window). */
export function careTab(page: Page) {
  const { record, tab } = customerRecord(page);
  return {
    record,
    open: async () => {
      await tab('關係').click();
      await expect(record.locator('[data-care]')).toBeVisible();
    },
    balance: record.locator('[data-figure="points"]'),
    lines: record.locator('[data-points-ledger] tbody tr'),
    line: (kind: string) => record.locator(`[data-line="${kind}"]`),
    button: (name: string) => record.getByRole('button', { name, exact: true }),
    form: (name: string) => record.getByRole('form', { name, exact: true }),
    condition: (quantity: string) => record.locator(`[data-condition="${quantity}"]`),
    satisfaction: record.locator('[data-satisfaction]'),
    silence: record.locator('[data-silence]'),
    entry: (state: 'waits' | 'answered' | 'told') => record.locator(`[data-contact-entry="${state}"]`),
  };
}

type CareTabName = '問候' | '寄送' | '積分' | '答謝活動' | '服務需求' | '滿意度';

/** The screen of care. */
export function careDesk(page: Page) {
  const screen = page.locator('[data-screen="care"]');
  return {
    screen,
    open: async (name: CareTabName) => {
      await page.getByRole('navigation', { name: '主導覽' }).getByRole('link', { name: '關懷', exact: true }).click();
      await screen.getByRole('tab', { name, exact: true }).click();
    },
    button: (name: string) => screen.getByRole('button', { name, exact: true }),
    form: (name: string) => screen.getByRole('form', { name, exact: true }),
    table: (name: string) => screen.getByRole('table', { name, exact: true }),
    list: (name: string) => screen.getByRole('list', { name, exact: true }),
  };
}
