import { expect, test } from '@playwright/test';
import { importDesk } from '../e2e/import-desk.ts';
import { manySales, xlsxLedger } from '../e2e/import-ledgers.ts';
import { startHere } from '../e2e/pages/first-run.ts';
import { launchApp, newUserData } from './launch.ts';

test.setTimeout(180_000);

const LEDGER = xlsxLedger('多.xlsx', '表', manySales(12_000, 9_000));

test('a program killed in the middle of an import leaves nothing half done, and the same ledger can come again', async () => {
  const userData = newUserData();
  const first = await launchApp({ userData });
  await startHere(first.window);
  await first.window.goto(first.window.url().replace(/#.*/, '#/import'));
  await bringToWriting(first.window);
  await first.window.keyboard.press('Enter');
  await expect(first.window.getByRole('button', { name: '取消，什麼都不寫' })).toBeVisible();
  const gone = new Promise((resolve) => {
    first.app.process().once('exit', resolve);
  });
  first.app.process().kill('SIGKILL');
  await gone;

  const second = await launchApp({ userData });
  await second.window.goto(second.window.url().replace(/#.*/, '#/customers'));
  await expect(second.window.getByRole('navigation')).toBeVisible();
  await expect(second.window.getByText(/0 \/ 0|還沒有客戶/).first()).toBeVisible();
  await second.window.goto(second.window.url().replace(/#.*/, '#/import'));
  await expect(second.window.getByRole('heading', { name: '以前的匯入' })).toBeHidden();
  await bringToWriting(second.window);
  await importDesk(second.window).write();
  await expect(importDesk(second.window).figure('加入的銷售明細')).toHaveText('12,000');
  await second.close();
});

async function bringToWriting(page: Parameters<typeof importDesk>[0]): Promise<void> {
  const desk = importDesk(page);
  await expect(page.getByRole('main')).toBeVisible();
  await desk.drop(LEDGER);
  await desk.next();
  await page.getByRole('button', { name: /^下一步：寫入/ }).click({ timeout: 50_000 });
  await expect(page.getByRole('button', { name: /^寫入/ })).toBeFocused();
}
