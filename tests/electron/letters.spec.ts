import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { companyThatIsOwed, lettersDesk } from '../e2e/pages/letters-desk.ts';
import { pdfPages } from '../fixtures/pdf-pages.ts';
import { answerSaveDialog } from './answer-save-dialog.ts';
import { launchApp } from './launch.ts';

test.setTimeout(240_000);

test('§5.3.2 in the real Electron, a batch of letters ends as one PDF, or as one PDF a customer in an archive', async () => {
  const running = await launchApp();
  const { window: page, userData } = running;
  const desk = lettersDesk(page);
  await companyThatIsOwed(page);
  await page.evaluate(() => Object.assign(location, { hash: '#/letters/dunning?customers=overdue&step=notice' }));
  await expect(desk.progress).toContainText(/2 份，共 \d+ 頁/, { timeout: 30_000 });
  const sheets = await desk.sheets.count();

  const one = join(userData, 'letters.pdf');
  await answerSaveDialog(running, one);
  await desk.button('存為 PDF').click();
  await expect(page.getByText(/letters\.pdf/)).toBeVisible({ timeout: 60_000 });
  expect(await pdfPages(one)).toHaveLength(sheets);

  const archive = join(userData, 'letters.zip');
  await answerSaveDialog(running, archive);
  await desk.button('每位客戶一個 PDF').click();
  await expect(page.getByText(/letters\.zip/)).toBeVisible({ timeout: 60_000 });
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(archive))));
  expect(files.map(([name]) => /^DN1-\d{8}-K00[12] .+\.pdf$/.test(name))).toEqual([true, true]);
  let pages = 0;
  for (const [name, bytes] of files) {
    const path = join(userData, 'one.pdf');
    writeFileSync(path, bytes);
    const texts = await pdfPages(path);
    pages += texts.length;
    expect(texts[0]).toContain(name.split(' ')[0]);
  }
  // Each archive file holds its own letter only, without an empty sheet.
  expect(pages).toBe(sheets);
  await running.close();
});
