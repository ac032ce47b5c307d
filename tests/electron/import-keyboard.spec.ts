import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDesk } from '../e2e/import-desk.ts';
import { CUSTOMERS, SALES, xlsxLedger } from '../e2e/import-ledgers.ts';
import { startHere } from '../e2e/pages/first-run.ts';
import { launchApp } from './launch.ts';

test.setTimeout(180_000);

test('the import is walked with the keyboard alone, from the native dialog to the undo, and everybody can read every step', async () => {
  const running = await launchApp();
  const { app, window: page, userData } = running;
  const paths = [xlsxLedger('客户.xlsx', '客户', CUSTOMERS), xlsxLedger('2019台账.xlsx', '3月', SALES)].map(({ name, buffer }) => {
    const path = join(userData, name);
    writeFileSync(path, buffer);
    return path;
  });
  await app.evaluate(({ dialog }, filePaths) => {
    Object.assign(dialog, { showOpenDialog: () => Promise.resolve({ canceled: false, filePaths }) });
  }, paths);
  await startHere(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('匯入');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/import/);
  await tabTo(page, '選擇台賬檔案…');
  await page.keyboard.press('Enter');
  const desk = importDesk(page);
  await expect(page.locator('[data-state="read"]')).toHaveCount(2);
  expect(await seriousViolations(page)).toEqual([]);
  await desk.next();
  await expect(page.getByText('還有 2 家沒有決定')).toBeVisible();
  expect(await seriousViolations(page)).toEqual([]);
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  await desk.next();
  expect(await seriousViolations(page)).toEqual([]);
  await desk.write();
  await expect(desk.figure('加入的銷售明細')).toHaveText('7');
  expect(await seriousViolations(page)).toEqual([]);
  await tabTo(page, '還原這次匯入');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/已還原/).first()).toBeVisible();
  await running.close();
});

/** Tab until the button of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  await expect(button).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} cannot be reached by Tab`);
}

async function seriousViolations(page: Page): Promise<readonly string[]> {
  // Electron has no second page for axe to finish in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
}
