import { expect, test } from '@playwright/test';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCustomer, complaintsDesk } from '../e2e/pages/complaints-desk.ts';
import { dayDesk } from '../e2e/pages/day-desk.ts';
import { startHere } from '../e2e/pages/first-run.ts';
import { pdfPages } from '../fixtures/pdf-pages.ts';
import { answerSaveDialog } from './answer-save-dialog.ts';
import { launchApp } from './launch.ts';

test.setTimeout(240_000);

test('§4.1.1 in the real Electron the visit slip is one sheet with what is known and room to write', async () => {
  const running = await launchApp();
  const { window: page, userData } = running;
  await startHere(page, { who: '陳靜' });
  await addCustomer(page, '無錫市永盛建築工程有限公司');
  const complaints = complaintsDesk(page);
  await complaints.open();
  await complaints.type('永盛', { content: '過磅碼單少 80 公斤', tonnes: '12.5' });
  const desk = dayDesk(page);
  await desk.openVisits();
  await page.getByRole('button', { name: '記回訪' }).click();
  await page.getByRole('complementary').getByRole('combobox').fill('永盛');
  await page.getByRole('option').first().click();
  await desk.form.getByLabel('下一步', { exact: true }).fill('送新報價');
  await page.keyboard.press('Control+Enter');
  await expect(desk.form).toBeHidden();
  const customer = new URL(page.url()).hash;
  expect(customer).toContain('/visits');
  await page.evaluate(async () => {
    const id = await new Promise<string>((done, fail) => {
      const request = indexedDB.open('steel-dossier');
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        const read = request.result.transaction('customers').objectStore('customers').getAllKeys();
        read.onsuccess = () => {
          request.result.close();
          done(read.result[0] as string);
        };
      };
    });
    Object.assign(location, { hash: `#/visits?slip=${encodeURIComponent(JSON.stringify(id))}` });
  });
  await expect(page.getByRole('document', { name: '回訪單預覽' })).toContainText('送新報價');

  const path = join(userData, 'slip.pdf');
  await answerSaveDialog(running, path);
  await page.getByRole('button', { name: '存為 PDF' }).click();
  await expect(page.getByText(/已存 slip\.pdf/)).toBeVisible({ timeout: 60_000 });
  const [sheet = '', ...more] = await pdfPages(path);
  expect(more).toEqual([]);
  for (const said of ['客戶回訪單', '無錫市永盛建築工程有限公司', 'TS-', '過磅碼單少 80 公斤', '積分', '送新報價', '回訪人'])
    expect(sheet).toContain(said);
  const keep = process.env['STEEL_DOSSIER_KEEP_PDF'];
  if (keep !== undefined) copyFileSync(path, keep);
  await running.close();
});
