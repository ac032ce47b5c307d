import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { startHere } from '../e2e/pages/first-run.ts';
import { dropOnWindow, legacyLedgers, openDossierByInitials, writeDropped } from '../e2e/pages/ledgers-to-dossier.ts';
import { pdfPages } from '../fixtures/pdf-pages.ts';
import { answerSaveDialog } from './answer-save-dialog.ts';
import { launchApp } from './launch.ts';

test.setTimeout(120_000);

test('in the real Electron, two dropped ledgers end as a dossier PDF on disk whose text holds name, grade and clause', async () => {
  const running = await launchApp();
  const { window: page, userData } = running;
  const { ledgers, biggest } = legacyLedgers(new Date().toISOString().slice(0, 10));
  const path = join(userData, 'dossier.pdf');
  await answerSaveDialog(running, path);
  await startHere(page);
  await dropOnWindow(page, ledgers);
  await writeDropped(page);
  await openDossierByInitials(page, biggest);
  await page.getByRole('button', { name: '存為 PDF' }).click();
  await expect(page.getByText(/dossier\.pdf/)).toBeVisible({ timeout: 30_000 });
  const pages = await pdfPages(path);
  const text = pages.join('\n');
  expect(text).toContain(biggest.name);
  expect(text).toMatch(/客戶等級 §2\.2 [ABC] 級/);
  // One foot a page: Chromium 114 once clipped pages by forgetting named @page rules.
  expect(text.match(new RegExp(`第 \\d+ 頁，共 ${pages.length} 頁`, 'g'))).toHaveLength(pages.length);
  await running.close();
});
