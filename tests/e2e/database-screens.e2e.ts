import { expect, test } from '@playwright/test';
import { leaveDatabase, openBesideTheApp, storedRow } from './pages/stored-database.ts';

test('data from a newer version is refused and not touched', async ({ page }) => {
  await openBesideTheApp(page);
  await leaveDatabase(page, 9990, false);
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('資料來自較新版本的程式');
  await expect(page.getByRole('alert')).toContainText('什麼都沒有讀寫');
  await openBesideTheApp(page);
  expect(await storedRow(page)).toEqual({ version: 9990, row: 'keep me' });
});

test('another window that holds the data is named, and the work goes on when it closes', async ({ page, context }) => {
  const other = await context.newPage();
  await openBesideTheApp(other);
  await leaveDatabase(other, 1, true);
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('另一個視窗正在使用資料');
  await other.close();
  await expect(page.getByRole('heading', { name: '歡迎使用鋼客檔' })).toBeVisible();
});

test('a database that will not open is said so, with a way on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('資料庫無法開啟');
  await expect(page.getByRole('button', { name: '再試一次' })).toBeVisible();
});

test('a full disk is said so, and that nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Encountered full disk while opening backing store', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  await expect(page.locator('[data-database="storage-full"]').getByRole('alert')).toContainText('磁碟空間已滿');
  await expect(page.getByRole('button', { name: '再試一次' })).toBeVisible();
});

test('a program that cannot start says so in the reader’s language instead of a blank page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', {
      get: () => {
        throw new Error('planted');
      },
    });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('planted');
  await expect(page.getByRole('button')).toBeVisible();
});

test('a part of the program that cannot be loaded is said so too', async ({ page }) => {
  await page.route(/boot-[^/]*\.js$/, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('程式未能啟動');
  await page.unroute(/boot-[^/]*\.js$/);
  await page.getByRole('button', { name: '重新載入' }).click();
  await expect(page.getByRole('heading', { name: '歡迎使用鋼客檔' })).toBeVisible();
});
