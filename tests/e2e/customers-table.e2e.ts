import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../shared/workbook/read-workbook.ts';
import { customerRecord, customerTable, openSample } from './pages/customer-table.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('pinyin initials find a customer in the table as one types', async ({ page }) => {
  await openSample(page);
  const { search, count, names, words } = customerTable(page);
  await search.fill('mas');
  await expect(names.first()).toContainText('马鞍山');
  await expect(words).toContainText('「mas」');
  await search.fill('馬鞍山祥旺');
  await expect(names.first()).toContainText('马鞍山祥旺');
  await expect(count).toHaveText('1 / 200');
  // Several words, in any order, each in any field.
  await search.fill('園林　馬鞍山');
  await expect(names.first()).toContainText('马鞍山祥旺');
  await search.fill('沒有這家公司');
  await expect(page.getByText('沒有符合的客戶')).toBeVisible();
  await page.getByRole('button', { name: '顯示全部客戶' }).click();
  await expect(count).toHaveText('200 / 200');
});

test('a head sorts both ways, and a filter says itself in words', async ({ page }) => {
  await openSample(page);
  const { header, count, words, grid, cell } = customerTable(page);
  const first = (await cell(0, 5).textContent()) ?? '';
  await header('近 12 月 (元)').getByRole('button').first().click();
  await expect(header('近 12 月 (元)')).toHaveAttribute('aria-sort', 'ascending');
  await expect(cell(0, 5)).not.toHaveText(first);
  await header('近 12 月 (元)').getByRole('button').first().click();
  await expect(cell(0, 5)).toHaveText(first);
  await page.getByRole('button', { name: '篩選「等級」' }).click();
  await page.getByRole('checkbox', { name: 'A 級' }).check();
  await page.getByRole('checkbox', { name: 'B 級' }).check();
  await page.keyboard.press('Escape');
  await expect(words).toHaveText('等級：A 級或B 級');
  await expect(count).not.toHaveText('200 / 200');
  await expect(grid.locator('[data-position] [data-grade="C"]')).toHaveCount(0);
});

test('a view is saved, left, come back to, renamed and deleted with undo', async ({ page }) => {
  await openSample(page);
  const { count, undo } = customerTable(page);
  await page.getByRole('button', { name: '篩選「規模」' }).click();
  await page.getByRole('checkbox', { name: '中型' }).check();
  await page.keyboard.press('Escape');
  await expect(count).not.toHaveText('200 / 200');
  const filtered = (await count.textContent()) ?? '';
  await page.getByRole('button', { name: '儲存目前檢視' }).click();
  await page.getByLabel('名稱', { exact: true }).fill('中型客戶');
  await page.getByRole('button', { name: '儲存檢視' }).click();
  const views = page.getByRole('group', { name: '檢視' });
  await expect(views.getByText('中型客戶')).toBeVisible();
  await views.getByText('全部').click();
  await expect(count).toHaveText('200 / 200');
  await views.getByText('中型客戶').click();
  await expect(count).toHaveText(filtered);
  await page.reload();
  await expect(count).toHaveText(filtered);
  await page.getByRole('button', { name: '檢視「中型客戶」' }).click();
  await page.getByRole('menuitem', { name: '重新命名' }).click();
  await page.getByLabel('名稱', { exact: true }).fill('中型廠家');
  await page.getByRole('button', { name: '重新命名' }).click();
  await page.getByRole('button', { name: '檢視「中型廠家」' }).click();
  await page.getByRole('menuitem', { name: '刪除檢視' }).click();
  await expect(count).toHaveText('200 / 200');
  await undo.click();
  await views.getByText('中型廠家').click();
  await expect(count).toHaveText(filtered);
});

test('many customers are changed at once and changed back', async ({ page }) => {
  await openSample(page);
  const { name, bulk, cell, undo } = customerTable(page);
  const before = (await cell(1, 8).textContent()) ?? '';
  await cell(0, 1).click();
  await cell(4, 1).click({ modifiers: ['Shift'] });
  await cell(7, 1).click({ modifiers: ['Control'] });
  await expect(bulk).toContainText('已選 6 個');
  await bulk.getByRole('button', { name: '地區…' }).click();
  await page.getByRole('combobox', { name: '地區' }).fill('華東一區');
  await page.getByRole('button', { name: '設定 6 個客戶' }).click();
  for (const row of [0, 1, 2, 3, 4, 7]) await expect(cell(row, 8)).toHaveText('華東一區');
  await expect(bulk).toContainText('已選 6 個');
  await undo.click();
  await expect(cell(1, 8)).toHaveText(before);
  const gone = (await name(0).textContent()) ?? '';
  await bulk.getByRole('button', { name: '刪除' }).click();
  await expect(customerTable(page).count).toHaveText('194 / 194');
  await undo.click();
  await expect(customerTable(page).count).toHaveText('200 / 200');
  await expect(name(0)).toHaveText(gone);
});

test('selected rows are copied as a spreadsheet pastes them', async ({ page }) => {
  await openSample(page);
  const { cell, name } = customerTable(page);
  await cell(0, 1).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect(page.getByText('已複製 2 行')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\r\n').map((line) => line.split('\t'));
  expect(lines).toHaveLength(2);
  expect(lines[1]?.[0]).toBe(await name(1).textContent());
  expect(lines[0]?.[4]).toBe(((await cell(0, 4).textContent()) ?? '').replaceAll(',', ''));
});

test('F2 edits a cell where it stands, and refuses what cannot be stored', async ({ page }) => {
  await openSample(page);
  const { cell, undo } = customerTable(page);
  const before = (await cell(2, 7).textContent()) ?? '';
  await cell(2, 7).click();
  await page.keyboard.press('F2');
  await page.keyboard.type('周明');
  await page.keyboard.press('Enter');
  await expect(cell(2, 7)).toHaveText('周明');
  await undo.click();
  await expect(cell(2, 7)).toHaveText(before);
  await cell(2, 0).dblclick();
  await page.keyboard.press('F2');
  await page.getByRole('grid').getByRole('textbox').fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tooltip')).toHaveText('請填寫名稱。');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid').getByRole('textbox')).toHaveCount(0);
});

test('the keyboard moves, opens, follows and goes back; typing finds', async ({ page }) => {
  await openSample(page);
  const { name, grid, search, count } = customerTable(page);
  const { title } = customerRecord(page);
  await expect(grid).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(title).toContainText((await name(1).textContent()) ?? '');
  await page.keyboard.press('Escape');
  await expect(title).toBeHidden();
  await expect(grid).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(name(199)).toBeVisible();
  await page.keyboard.press('Control+Home');
  await name(0).click();
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await expect(title).toContainText((await name(1).textContent()) ?? '');
  await page.keyboard.type('mas');
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('mas');
  await expect(count).not.toHaveText('200 / 200');
  await expect(name(0)).toContainText('马鞍山');
});

test('columns are hidden, moved and resized, and stay so', async ({ page }) => {
  await openSample(page);
  const { header, grid } = customerTable(page);
  await page.getByRole('button', { name: '選擇欄位' }).click();
  await page.getByRole('checkbox', { name: '佔比' }).uncheck();
  await page.getByRole('checkbox', { name: '電話' }).check();
  await page.getByRole('button', { name: '「行業」前移' }).click();
  await page.keyboard.press('Escape');
  await expect(header('佔比')).toHaveCount(0);
  await expect(header('行業')).toHaveAttribute('aria-colindex', '2');
  const before = (await header('行業').boundingBox())?.width ?? 0;
  await grid.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(async () => expect((await header('行業').boundingBox())?.width).toBe(before + 12)).toPass();
  await page.reload();
  await expect(header('電話')).toBeVisible();
  await expect(header('佔比')).toHaveCount(0);
});

test('the table as it is seen is exported with typed cells', async ({ page }) => {
  await openSample(page);
  const { search, count, name, cell } = customerTable(page);
  await search.fill('上海');
  await expect(count).not.toHaveText('200 / 200');
  const matched = Number((await count.textContent())?.split(' / ')[0]);
  const first = { name: await name(0).textContent(), kg: Number(((await cell(0, 4).textContent()) ?? '').replaceAll(',', '')) };
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '匯出' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^客戶 \d{4}-\d{2}-\d{2}\.xlsx$/);
  const read = readWorkbook(new Uint8Array(readFileSync(await file.path())), 'export.xlsx');
  if (!read.ok) throw new Error(read.error.code);
  const sheet = read.value.sheets[0];
  expect(sheet?.row(0)?.[0]?.v).toBe('客戶名稱');
  expect(sheet?.row(1)?.[0]?.v).toBe(first.name);
  expect(sheet?.row(1)?.[4]).toMatchObject({ t: 'n', v: first.kg });
  expect(sheet?.row(matched + 1)?.[0]?.v).toBe('合計');
});
