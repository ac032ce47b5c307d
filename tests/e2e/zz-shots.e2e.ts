import { test } from '@playwright/test';
import { mkdirSync, writeFileSync, mkdtempSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { tmpdir } from 'node:os';
import { CUSTOMERS, SALES, xlsxLedger } from './import-ledgers.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';

const FOLDER: Record<string, Uint8Array | string> = {
  '2019/销售/3月.xlsx': xlsxLedger('3月.xlsx', '3月', SALES).buffer,
  '2019/销售/4月份出库明细（含张家港仓库直发）.xlsx': xlsxLedger(
    '4月.xlsx',
    '4月',
    SALES.map((r) => r.map((c) => (typeof c === 'string' ? c.replace('2019-03', '2019-04') : c))),
  ).buffer,
  '客户信息表.xlsx': xlsxLedger('客户信息表.xlsx', '客户', CUSTOMERS).buffer,
  '说明.docx': 'x',
  '厂门.jpg': 'x',
  '2018/合同扫描件/第一份.pdf': 'x',
};
for (const locale of ['zh-TW', 'en-US'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`shots ${locale} ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ locale, colorScheme, viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto('/');
      await page
        .getByRole('button', { name: /Start here|Begin|Start|從這裡開始|開始/ })
        .first()
        .click();
      await page.waitForTimeout(500);
      await page.goto('/#/import');
      await page.waitForTimeout(800);
      const shot = async (name: string) => {
        await page.screenshot({ path: `/tmp/w/shots/${locale}-${colorScheme}-${name}.png` });
      };
      const root = mkdtempSync(join(tmpdir(), 'shots-'));
      const write = (files: Record<string, Uint8Array | string>) => {
        for (const [p, b] of Object.entries(files)) {
          mkdirSync(dirname(join(root, p)), { recursive: true });
          writeFileSync(join(root, p), b);
        }
      };
      write(Object.fromEntries(Object.entries(FOLDER).map(([p, b]) => [`台账/${p}`, b])));
      write({ '照片/a.jpg': 'a', '照片/b.pdf': 'b' });
      await shot('1-files');
      const session = await context.newCDPSession(page);
      const drop = async (path: string) => {
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
          await session.send('Input.dispatchDragEvent', {
            type,
            x: 600,
            y: 400,
            data: { items: [], files: [join(root, path)], dragOperationsMask: 1 },
          });
      };
      await drop('照片');
      await page.waitForTimeout(800);
      await shot('2-none');
      await drop('台账');
      await page.waitForTimeout(4000);
      await page.locator('details').first().click();
      await shot('3-reading');
      await page.locator('li[data-state]').nth(1).getByRole('button').first().click();
      await page.waitForTimeout(500);
      await page.getByRole('button', { name: /Save as a clean ledger|存成整齊/ }).click();
      await page.waitForTimeout(400);
      await shot('4-menu');
      await page.getByRole('menuitem').first().click();
      await page.waitForTimeout(1500);
      await shot('5-saved');
      await context.close();
    });
