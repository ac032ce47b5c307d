import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startHere } from '../e2e/pages/first-run.ts';
import { dropOnWindow, legacyLedgers, openDossierByInitials, writeDropped } from '../e2e/pages/ledgers-to-dossier.ts';
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
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  expect(text).toContain(biggest.name);
  expect(text).toMatch(/客戶等級 §2\.2 [ABC] 級/);
  expect(text).toMatch(/第 1 頁，共 \d+ 頁|第 2 頁，共 \d+ 頁/);
  await running.close();
});
