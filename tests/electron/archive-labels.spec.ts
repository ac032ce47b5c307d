import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { companyWithFolders } from '../e2e/pages/archive-desk.ts';
import { startHere } from '../e2e/pages/first-run.ts';
import { codesInPdf } from '../fixtures/codes-in-pdf.ts';
import { pdfPages } from '../fixtures/pdf-pages.ts';
import { answerSaveDialog } from './answer-save-dialog.ts';
import { launchApp } from './launch.ts';

test.setTimeout(240_000);

/** Of the 3 x 8 sheet. */
const LABEL = { width: 70, height: 37, top: 0.5 };

test(
  '§6.2.1 in the real Electron, labels lie to the millimetre from the label that is clicked, and each QR code reads as its folder',
  { tag: '@pdftoppm' },
  async () => {
    const running = await launchApp();
    const { window: page, userData } = running;
    await startHere(page);
    await companyWithFolders(page, ['無錫市永盛建築工程有限公司', '首鋼建設集團有限公司', '寶山精密機械製造股份有限公司'], ['A', '1', '2']);
    await page.getByRole('tab', { name: '標籤', exact: true }).click();
    const labels = page.locator('[data-label]');
    await expect(labels).toHaveCount(3);
    // The fifth: the second of the second row.
    await page.getByRole('button', { name: '從第 5 個開始' }).click();
    const wanted = await labels.evaluateAll((all) => all.map((label) => label.getAttribute('data-label') ?? ''));
    expect(wanted.every((code) => /^SD1:[0-9a-f-]{36}:X\S*-\d{4}$/.test(code))).toBe(true);

    const path = join(userData, 'labels.pdf');
    await answerSaveDialog(running, path);
    await page.getByRole('button', { name: '存為 PDF' }).click();
    await expect(page.getByText(/labels\.pdf/)).toBeVisible({ timeout: 60_000 });
    const texts = await pdfPages(path);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('首鋼建設集團有限公司');
    const codes = await codesInPdf(path);
    expect(codes.map(({ text }) => text).toSorted()).toEqual(wanted.toSorted());
    const places = [4, 5, 6].map((place) => ({ x: (place % 3) * LABEL.width, y: LABEL.top + Math.floor(place / 3) * LABEL.height }));
    for (const [index, text] of wanted.entries()) {
      const code = codes.find((each) => each.text === text);
      const place = places[index] as { x: number; y: number };
      // Within the margin of the label, by the quiet zone and a dot.
      expect((code?.x ?? 0) - place.x).toBeGreaterThan(3);
      expect((code?.x ?? 0) - place.x).toBeLessThan(8);
      expect((code?.y ?? 0) - place.y).toBeGreaterThan(3);
      expect((code?.y ?? 0) - place.y).toBeLessThan(9);
    }

    const shelves = join(userData, 'shelves.pdf');
    await page.locator('label').filter({ hasText: '層架' }).click();
    await expect(labels).toHaveCount(1);
    await answerSaveDialog(running, shelves);
    await page.getByRole('button', { name: '存為 PDF' }).click();
    await expect(page.getByText(/shelves\.pdf/)).toBeVisible({ timeout: 60_000 });
    expect((await codesInPdf(shelves)).map(({ text }) => text)).toEqual(['SDP:A/1/2']);
    await running.close();
  },
);
