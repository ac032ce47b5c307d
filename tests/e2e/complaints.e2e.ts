import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { read, utils, type WorkSheet } from 'xlsx';
import { addCustomer, at, complaintsDesk } from './pages/complaints-desk.ts';
import { startEmpty } from './pages/first-run.ts';

const NAME = '無錫市永盛建築工程有限公司';

test.beforeEach(async ({ page }) => {
  test.setTimeout(180_000);
  // A Thursday.
  await at(page, '2026-11-26T10:00');
  await startEmpty(page, { who: '林客服' });
  await addCustomer(page, NAME);
});

test('§4.3 a complaint by phone: clocks, cause, measure, closed, reopened', async ({ page }) => {
  const desk = complaintsDesk(page);
  await desk.open();
  await expect(page.getByText('還沒有投訴')).toBeVisible();
  await desk.type('wxsys', { content: '過磅比碼單少 80 公斤', heatNo: '24B01837', tonnes: '12.5' });
  await expect(desk.record.getByRole('heading', { level: 1 })).toContainText('磅差 TS-2026-0001');
  await expect(desk.record).toContainText(NAME);
  await expect(desk.record).toContainText('12.500 噸');

  // §4.3.2 two working hours; §4.3.3 three working days, the weekend not counted.
  await expect(desk.clock('首次聯絡')).toContainText('剩 2 時 00 分');
  await expect(desk.clock('首次聯絡')).toContainText('2026/11/26 12:00');
  await expect(desk.clock('反饋')).toContainText('2026/12/01 18:00');
  await desk.clock('反饋').getByText('為什麼是這個時間？').click();
  await expect(desk.clock('反饋')).toContainText('§4.3.3 3 個工作日內反饋處理方案');
  await expect(desk.clock('反饋')).toContainText('途中週末休息 2 天');

  await at(page, '2026-11-26T11:50');
  await expect(desk.row('TS-2026-0001')).toContainText('剩 0 時 10 分', { timeout: 15_000 });
  await desk.step('現在完成首次聯絡');
  await expect(desk.clock('首次聯絡')).toContainText('準時');

  // Waiting for the customer stops the clock: from 14:00 to 16:00 the next day are ten working hours, a day and two.
  await at(page, '2026-11-26T14:00');
  await desk.step('開始等客戶');
  await desk.dialog.getByLabel('等客戶提供什麼').fill('過磅單照片');
  await desk.dialog.getByRole('button', { name: '開始等客戶' }).click();
  await expect(desk.clock('反饋')).toContainText('停鐘');
  await at(page, '2026-11-27T16:00');
  await desk.step('客戶已答覆');
  await expect(desk.clock('反饋')).toContainText('2026/12/03 10:30');

  // A step that misses something says what and leads there.
  await desk.step('開始調查');
  await desk.step('定下方案');
  await expect(page.getByText('還不能走這一步，缺：原因、處理方案。')).toBeVisible();
  const cause = desk.record.getByLabel('原因', { exact: true });
  await expect(cause).toBeFocused();
  await desk.record.getByLabel('為什麼 1').fill('磅秤兩個月沒校準');
  await desk.record.getByLabel('為什麼 2').fill('校準沒人負責');
  await cause.fill('磅秤未校準');
  await desk.record.getByLabel('方案', { exact: true }).selectOption({ label: '折讓' });
  await desk.record.getByLabel('費用（元）').fill('304');
  await desk.record.getByLabel('方案說明').fill('按實磅結算，折讓 80 公斤');
  await desk.step('定下方案');
  await expect(desk.stands('已定方案')).toBeVisible();
  await desk.step('已反饋客戶');
  await desk.step('客戶滿意');

  // §4.3.4 so that it does not happen again.
  await desk.step('為「磅秤未校準」訂措施');
  await desk.dialog.getByRole('textbox', { name: '措施' }).fill('每月校準一次並貼標');
  await desk.dialog.getByLabel('期限').fill('2026-12-10');
  await expect(desk.dialog.getByLabel('驗證日')).toHaveValue('2027-01-10');
  await page.keyboard.press('Control+Enter');
  await expect(desk.dialog).toBeHidden();
  await expect(desk.record.locator('[data-measure]')).toContainText('同因投訴 1 件');

  await desk.step('結案');
  await expect(desk.stands('已結案')).toBeVisible();
  await expect(page.getByText('沒有未結案的投訴')).toBeVisible();
  await desk.step('重開投訴');
  await desk.dialog.getByRole('button', { name: '重開投訴' }).click();
  await expect(desk.dialog.getByText('請寫明原因。')).toBeVisible();
  await desk.dialog.getByLabel('客戶為什麼還不滿意').fill('第二車又少 60 公斤');
  await page.keyboard.press('Control+Enter');
  await expect(desk.stands('調查中')).toBeVisible();
  await expect(desk.record).toContainText('第 1 次重開：第二車又少 60 公斤');
  await expect(desk.clock('第 1 次重開後反饋')).toContainText('2026/12/02 18:00');
  await expect(desk.row('TS-2026-0001')).toBeVisible();

  // Everything is in the history, and the last step is taken back with one key.
  await expect(desk.record.getByRole('listitem').filter({ hasText: '林客服 登記' })).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: '還原' }).click();
  await expect(desk.stands('已結案')).toBeVisible();
});

test('§4.3.2 a missed deadline stays a red mark, is counted, and stands first', async ({ page }) => {
  const desk = complaintsDesk(page);
  await desk.open();
  await desk.type('永盛', { content: '質保書缺兩爐' });
  await at(page, '2026-11-26T14:00');
  await expect(desk.row('TS-2026-0001')).toContainText('已逾 0 時 30 分', { timeout: 15_000 });
  await expect(page.getByText('1 件逾期')).toBeVisible();
  await desk.type('永盛', { content: '表面浮銹' });
  await expect(desk.list.getByRole('row').nth(1)).toContainText('TS-2026-0001');

  await page.locator('label').filter({ hasText: '逾期' }).click();
  await expect(desk.row('TS-2026')).toHaveCount(1);
  await desk.row('TS-2026-0001').click();
  await desk.step('現在完成首次聯絡');
  await expect(desk.clock('首次聯絡')).toContainText('遲了 0 時 30 分');
  await expect(desk.record).toContainText('曾經逾期');
  await expect(page.getByText('沒有逾期的投訴')).toBeVisible();
  await page.getByRole('button', { name: '顯示全部' }).click();
  await expect(desk.row('TS-2026-0001').getByRole('img', { name: '曾經逾期' })).toBeVisible();

  await page.getByRole('searchbox', { name: '搜尋投訴' }).fill('浮銹');
  await expect(desk.row('TS-2026')).toHaveCount(1);
  await expect(desk.row('TS-2026-0002')).toBeVisible();
});

test('Esc closes a dialog and leaves the complaint below it open', async ({ page }) => {
  const desk = complaintsDesk(page);
  await desk.open();
  await desk.type('永盛', { content: '質保書缺兩爐' });
  await desk.row('TS-2026-0001').click();
  await desk.record.getByRole('button', { name: '開始等客戶' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('dialog').getByRole('button').last().focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(desk.record).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(desk.record).toBeHidden();
});

test('§4.3.1 a draft outlives a reload with the minute of the call, and says what it still needs', async ({ page }) => {
  const desk = complaintsDesk(page);
  await desk.open();
  await page.keyboard.press('n');
  await expect(desk.customer).toBeFocused();
  await page.keyboard.type('某個不存在的客戶');
  await desk.form.getByLabel('數量（噸）').fill('十二');
  await at(page, '2026-11-26T10:07');
  await page.reload();
  await expect(desk.customer).toHaveValue('某個不存在的客戶');
  await expect(desk.form.getByLabel('收到時間')).toHaveValue('2026-11-26T10:00');
  await page.keyboard.press('Control+Enter');
  await expect(desk.form.getByText('請從名單中選定客戶。')).toBeVisible();
  await expect(desk.form.getByText('請填數字，例如 12.5。')).toBeVisible();
  await expect(desk.customer).toBeFocused();
  await desk.form.getByRole('button', { name: '丟棄草稿' }).click();
  await expect(desk.customer).toHaveValue('');
  await expect(desk.form.getByLabel('收到時間')).toHaveValue('2026-11-26T10:07');
});

test('§4.3 the register for Excel has the customary columns', async ({ page }) => {
  const desk = complaintsDesk(page);
  await desk.open();
  await desk.type('永盛', { content: '過磅少 80 公斤', tonnes: '12.5' });
  await page.getByRole('button', { name: '登記表' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存為 Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toContain('客戶投訴登記表');
  const sheet = read(await readFile(await file.path())).Sheets['客戶投訴登記表'] as WorkSheet;
  const rows = utils.sheet_to_json<Record<string, unknown>>(sheet);
  expect(rows).toHaveLength(1);
  // The columns of the customary register, in its order.
  expect(utils.sheet_to_json<readonly string[]>(sheet, { header: 1 })[0]?.join(' ')).toBe(
    '編號 投訴日期 客戶名稱 投訴方式 合同號 品種 規格 爐號 數量（噸） 投訴類別 投訴內容 受理人 處理人 首次聯絡 聯絡時限 原因分析 處理方案 方案說明 處理費用（元） 反饋時間 反饋時限 客戶滿意 重開次數 結案日期 狀態 逾期',
  );
  expect(rows[0]).toMatchObject({
    編號: 'TS-2026-0001',
    客戶名稱: NAME,
    投訴類別: '磅差',
    '數量（噸）': 12.5,
    聯絡時限: '2026-11-26 12:00',
  });

  await desk.tab('統計');
  await expect(page.getByText('共 1 件，逾期過 0 件')).toBeVisible();
  await expect(page.getByRole('region', { name: '按類別' })).toContainText('磅差');
});
