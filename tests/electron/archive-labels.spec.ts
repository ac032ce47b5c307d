import { expect, test } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LABEL_SHEETS, labelPlaces } from '../../shared/rules/6-archive/index.ts';
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

test(
  '§6.2.1 every label sheet on offer, from its first label, one in the middle and its last; moved as the printer needs it',
  { tag: '@pdftoppm' },
  async () => {
    const running = await launchApp();
    const { window: page, userData } = running;
    await startHere(page);
    await companyWithFolders(
      page,
      ['無錫市永盛建築工程有限公司（原無錫市第三建築安裝工程總公司）', '首鋼建設集團有限公司'],
      ['A', '1', '2'],
    );
    await page.getByRole('tab', { name: '標籤', exact: true }).click();
    const labels = page.locator('[data-label]');
    await expect(labels).toHaveCount(2);
    for (const sheet of LABEL_SHEETS) {
      await page.getByLabel('標籤紙').selectOption(sheet.key);
      const perPage = sheet.columns * sheet.rows;
      for (const used of [0, Math.floor(perPage / 2), perPage - 1]) {
        const offset = used === 0 ? { x: 0, y: 0 } : { x: 1, y: 0.5 };
        await page.getByLabel('右移').fill(String(offset.x));
        await page.getByLabel('下移').fill(String(offset.y));
        await page.getByRole('button', { name: `從第 ${used + 1} 個開始`, exact: true }).click();
        const wanted = await labels.evaluateAll((all) => all.map((label) => label.getAttribute('data-label') ?? ''));
        const path = join(userData, `${sheet.key}-${used}.pdf`);
        await answerSaveDialog(running, path);
        await page.getByRole('button', { name: '存為 PDF' }).click();
        await expect.poll(() => existsSync(path), { timeout: 60_000 }).toBe(true);
        await expect.poll(async () => (await pdfPages(path).catch(() => [])).length).toBe(used === perPage - 1 ? 2 : 1);
        const codes = await codesInPdf(path);
        for (const [index, place] of labelPlaces(sheet, wanted.length, used).entries()) {
          const code = codes.find(({ text }) => text === wanted[index]);
          expect(code?.page, `${sheet.key} from ${used}: code ${index}`).toBe(place.page);
          for (const axis of ['x', 'y'] as const) {
            const inside = (code?.[axis] ?? 0) - place[axis] - offset[axis];
            expect(inside, `${sheet.key} from ${used}: ${axis} of ${index}`).toBeGreaterThan(2.5);
            expect(inside).toBeLessThan(axis === 'x' ? 9 : (sheet.height + 1) / 2);
          }
        }
      }
    }
    await running.close();
  },
);
