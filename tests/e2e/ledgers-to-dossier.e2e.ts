import { expect, test } from '@playwright/test';
import { pdfPages } from '../fixtures/pdf-pages.ts';
import { startEmpty } from './pages/first-run.ts';
import { dropOnWindow, legacyLedgers, openDossierByInitials, writeDropped } from './pages/ledgers-to-dossier.ts';

test.setTimeout(120_000);

test('two legacy ledgers dropped on the window become graded customers, found by initials, and a dossier that explains the grade', async ({
  page,
}, info) => {
  const { ledgers, biggest } = legacyLedgers(new Date().toISOString().slice(0, 10));
  await startEmpty(page);
  await dropOnWindow(page, ledgers);
  await writeDropped(page);
  await openDossierByInitials(page, biggest);
  const path = info.outputPath('dossier.pdf');
  await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
  const text = (await pdfPages(path)).join('\n');
  expect(text).toContain(biggest.name);
  expect(text).toMatch(/客戶等級 §2\.2 [ABC] 級/);
  expect(text).toMatch(/佔公司總銷售/);
});
