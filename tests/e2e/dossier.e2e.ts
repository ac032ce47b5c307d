import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { pdfPages } from '../fixtures/pdf-pages.ts';
import { axe } from './pages/accessibility.ts';
import { commandPalette } from './pages/command-palette.ts';
import { companyWithSales } from './pages/company-with-sales.ts';

function paper(page: Page): Locator {
  return page.getByRole('document', { name: '列印預覽' });
}

/** Opens the preview of the customer with 408 sales lines, found by pinyin initials. */
async function openDossier(page: Page): Promise<void> {
  await companyWithSales(page);
  const palette = commandPalette(page);
  await palette.find('jsysjz');
  await expect(palette.marked).toContainText('江蘇永盛建築工程有限公司');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/customers\/[0-9a-f-]{36}/);
  const [, id] = /customers\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
  await page.goto(`/#/dossier/${id}`);
  await expect(paper(page)).toBeVisible({ timeout: 20_000 });
}

test.describe('the dossier', () => {
  test('§6.1.1 has five sections on numbered A4 pages, and the index tells the right ones', async ({ page }) => {
    await openDossier(page);
    // Read at once: asking a role at a time is slow among some thousand cells.
    const sheets = await page.locator('.print-root > section').evaluateAll((elements) =>
      elements.map((sheet) => ({
        text: sheet.textContent ?? '',
        headings: [...sheet.querySelectorAll('h2')].map((heading) => heading.firstChild?.textContent ?? ''),
      })),
    );
    const told = await page
      .locator('.print-root > section')
      .nth(1)
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent ?? '')));
    expect(sheets.length).toBeGreaterThan(10);
    for (const section of ['1 基本資料', '2 採購記錄', '3 銷售合同', '4 售後記錄', '5 信用評估報告']) {
      const number = Number(told.find(([name]) => name === section)?.[1]);
      expect(sheets[number - 1]?.headings, section).toContain(section);
    }
    sheets.forEach(({ text }, index) => expect(text).toContain(`第 ${index + 1} 頁，共 ${sheets.length} 頁`));
    expect(sheets.map(({ text }) => text).join()).toContain('目前沒有在檔的信用評估報告');
  });

  test('breaks 408 lines between rows, under a repeated header, and loses none', async ({ page }) => {
    await openDossier(page);
    const tables = paper(page)
      .locator('table')
      .filter({ has: page.locator('thead', { hasText: '單號' }) });
    expect(await tables.count()).toBeGreaterThan(8);
    expect(await tables.locator('tbody tr').count()).toBe(408);
    const overfull = await page.evaluate(
      () => [...document.querySelectorAll('.print-root > section')].filter((sheet) => sheet.scrollHeight > sheet.clientHeight).length,
    );
    expect(overfull).toBe(0);
  });

  test('comes out as a PDF with as many pages, whose text holds name, grade and clause', async ({ page }, info) => {
    await openDossier(page);
    const count = Number(await paper(page).getAttribute('data-pages'));
    const path = info.outputPath('dossier.pdf');
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    const pages = await pdfPages(path);
    const text = pages.join('\n');
    expect(text).toContain('江蘇永盛建築工程有限公司');
    expect(text).toMatch(/客戶等級 §2\.2 B 級/);
    expect(text.match(/第 \d+ 頁，共 \d+ 頁/g)).toHaveLength(count);
    expect(pages).toHaveLength(count);
    expect(text).not.toContain('匯入');
  });

  test('leaves sections out by choice, and numbers copies on as they are printed', async ({ page }) => {
    await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
    await openDossier(page);
    const before = Number(await paper(page).getAttribute('data-pages'));
    const sheets = paper(page).locator('> section');
    await expect(sheets.first()).toContainText('副本 1（共 1 份）');
    await page.getByRole('checkbox', { name: '2 採購記錄' }).uncheck();
    await expect(sheets.nth(1)).not.toContainText('採購記錄');
    expect(Number(await paper(page).getAttribute('data-pages'))).toBeLessThan(before);
    await page.getByRole('button', { name: '列印', exact: true }).click();
    await expect(sheets.first()).toContainText('副本 2（共 2 份）');
    await expect(page.getByRole('region', { name: '列印記錄' })).toContainText('副本 1/1');
    await page.getByRole('checkbox', { name: '只列上次副本以來的變動' }).check();
    await expect(sheets.first()).toContainText('本份只列自');
    await expect(paper(page)).toContainText('副本 1 所載相同，本份從略');
  });

  test('§6.3.2 hides prices and contacts on every page, names it on the cover, and keeps the fingerprint from run to run', async ({
    page,
  }) => {
    await openDossier(page);
    await expect(paper(page)).toContainText('3,850.00');
    await page.getByRole('checkbox', { name: '價格與金額' }).check();
    await expect(paper(page).locator('> section').first()).toContainText('本份不顯示價格與金額');
    await expect(paper(page)).not.toContainText('3,850.00');
    const told = async () => /內容指紋 ([0-9a-f ]{14})/.exec((await paper(page).locator('> section').last().textContent()) ?? '')?.[1];
    const first = await told();
    expect(first).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){2}$/);
    await page.reload();
    await page.getByRole('checkbox', { name: '價格與金額' }).check();
    await expect(paper(page).locator('> section').first()).toContainText('本份不顯示價格與金額');
    expect(await told()).toBe(first);
  });

  test('goes to Excel with typed cells', async ({ page }) => {
    await openDossier(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '匯出 Excel' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^江蘇永盛建築工程有限公司 客戶檔案 \d{4}-\d{2}-\d{2}\.xlsx$/);
    const parts = unzipSync(new Uint8Array(readFileSync(await file.path())));
    const text = (name: string): string => new TextDecoder().decode(parts[name]);
    expect(text('xl/workbook.xml')).toContain('銷售明細');
    expect(text('xl/workbook.xml')).toContain('分級依據');
    await expect(page.getByRole('status').filter({ hasText: '已儲存' })).toBeVisible();
  });

  test('is black on white in a dark window, and accessible', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openDossier(page);
    const sheet = paper(page).locator('> section').first();
    await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)');
    const { violations } = await axe(page).include('main').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('says so when there is no such customer', async ({ page }) => {
    await companyWithSales(page);
    await page.goto('/#/dossier/nobody');
    await expect(page.getByText('找不到這位客戶')).toBeVisible();
  });
});
