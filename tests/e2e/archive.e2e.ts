import { expect, test } from '@playwright/test';
import { archiveDesk, companyWithFolders, scan, scanThroughInputMethod } from './pages/archive-desk.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';
import { dropOnWindow, writeDropped } from './pages/ledgers-to-dossier.ts';

test.setTimeout(180_000);

const NAMES = ['無錫市永盛建築工程有限公司', '首鋼建設集團有限公司', '寶山精密機械製造股份有限公司'];

test('§6.1 files and papers fill the slots; a lying type and an oversized file are said; the list sorts by what is missing', async ({
  page,
}) => {
  await startEmpty(page);
  await companyWithFolders(page, NAMES, ['A', '1', '2']);
  const desk = archiveDesk(page);
  await page.keyboard.press('/');
  await page.keyboard.type('sgjs');
  await expect(desk.list.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const licence = desk.slot('licence');
  await expect(licence).toContainText('缺');

  await licence.locator('input[type=file]').setInputFiles({ name: '執照.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('%PDF-1.7') });
  await expect(desk.notice.filter({ hasText: '執照.jpg 與其名不符，實為PDF' })).toBeVisible();
  await expect(licence).toContainText('電子');
  await licence.locator('input[type=file]').setInputFiles({ name: '空.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) });
  await expect(desk.notice.filter({ hasText: '空.pdf 是空文件' })).toBeVisible();

  await licence.getByRole('button', { name: '紙本…' }).click();
  await desk.dialog.getByLabel('頁數').fill('2');
  await desk.dialog.getByRole('button', { name: '保存文件' }).click();
  await expect(licence.locator('[data-state]')).toHaveText('紙本及電子');
  await page.keyboard.press('Control+z');
  await expect(licence.locator('[data-state]')).toHaveText('電子');

  await desk.slot('purchaseRecord').getByRole('button', { name: '不需要…' }).click();
  await page.keyboard.type('新客戶，尚未成交');
  await page.keyboard.press('Enter');
  await expect(desk.slot('purchaseRecord')).toContainText('不需要：新客戶，尚未成交');
  await expect(page.getByText('100% 文件完整度')).toBeVisible();

  await goTo(page, 'archive');
  await page.getByRole('searchbox', { name: '查找檔案' }).fill('');
  await expect(desk.row('首鋼').getByRole('gridcell', { name: '100%' })).toBeVisible();
  await desk.list.getByRole('button', { name: '完整度' }).click();
  await expect(desk.list.getByRole('row').nth(1)).toContainText('首鋼');
});

test('§6.2.1 a number that another folder carries is refused with whose it is; a former number is still found', async ({ page }) => {
  await startEmpty(page);
  await companyWithFolders(page, NAMES.slice(0, 2), ['A', '1', '2']);
  const desk = archiveDesk(page);
  await desk.row('首鋼').dblclick();
  await page.getByRole('button', { name: '編輯案卷' }).click();
  await desk.dialog.getByLabel('檔案編號').fill('sg-001');
  await desk.dialog.getByRole('button', { name: '保存案卷' }).click();
  await expect(page.getByText('SG-001', { exact: true })).toBeVisible();
  await goTo(page, 'archive');
  await desk.row('永盛').dblclick();
  await page.getByRole('button', { name: '編輯案卷' }).click();
  await desk.dialog.getByLabel('檔案編號').fill('ＳＧ－001');
  await desk.dialog.getByRole('button', { name: '保存案卷' }).click();
  await expect(desk.dialog.getByText('此編號已用於 首鋼建設集團有限公司 的案卷。')).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, 'archive');
  await page.getByRole('searchbox', { name: '查找檔案' }).fill('-0001');
  await expect(desk.list.getByRole('row')).toHaveCount(2);
});

test('§6.1.2 a stock-take by keyboard as a scanner types: places, pages, somebody else’s code, a restart, and acting on it', async ({
  page,
}) => {
  await startEmpty(page);
  await companyWithFolders(page, NAMES, ['A', '1', '2']);
  const desk = archiveDesk(page);
  const numbers = await desk.list
    .getByRole('gridcell')
    .filter({ hasText: /^X\S*-\d{4}$/ })
    .allTextContents();
  expect(numbers).toHaveLength(3);
  await desk.place('盤點');
  await page.getByText('A/1（3）').click();
  await page.getByRole('button', { name: '開始盤點 1 處' }).click();
  await expect(page.getByLabel('掃描案卷或層架')).toBeFocused();

  await scan(page, 'SDP:A/1/2');
  await expect(page.getByText('現在位置：A/1/2')).toBeVisible();
  await scan(page, numbers[0] as string);
  await expect(page.getByText('位置正確。')).toBeVisible();
  await scan(page, '36');
  await expect(page.getByText('36 頁。')).toBeVisible();
  await scan(page, 'http://weixin.qq.com/r/OHj4kQ-E9Vabc');
  await expect(page.getByText('不是本公司的案卷：http://weixin.qq.com/r/OHj4kQ-E9Vabc')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await scan(page, 'SDP:A/1/3');
  await scan(page, (numbers[1] as string).toLowerCase());
  await expect(page.getByText('應在 A/1/2。')).toBeVisible();

  await page.reload();
  await expect(page.getByText('已找到 2／3 · 未見 1 · 借出 0')).toBeVisible({ timeout: 20_000 });
  await page.locator('label').filter({ hasText: '勾選清單' }).click();
  await page.getByRole('checkbox', { name: `${numbers[2] ?? ''} 在架` }).click();
  await expect(page.getByText('已找到 3／3 · 未見 0 · 借出 0')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('已找到 2／3 · 未見 1 · 借出 0')).toBeVisible();
  await page
    .locator('label')
    .filter({ hasText: /^結果$/ })
    .click();
  await page.getByRole('button', { name: '1 卷改為實際位置' }).click();
  await expect(page.getByText('錯位：0')).toBeVisible();
  await page.getByRole('button', { name: '標記 1 卷缺失' }).click();
  await expect(page.getByText(/標記缺失$/).first()).toBeVisible();
  await page.getByRole('button', { name: '結束盤點' }).click();
  await expect(page.getByRole('button', { name: '繼續盤點' })).toBeVisible();
});

test('§6.3.1 a folder is lent, shows who has it, is refused a second time, and comes back by its number', async ({ page }) => {
  await startEmpty(page);
  await companyWithFolders(page, NAMES.slice(0, 1), ['A', '1', '2']);
  const desk = archiveDesk(page);
  const [number] = await desk.list
    .getByRole('gridcell')
    .filter({ hasText: /^X\S*-\d{4}$/ })
    .allTextContents();
  await desk.place('借閱');
  await expect(page.getByText('沒有借出')).toBeVisible();
  for (const borrower of ['王銷售', '李財務']) {
    await page.getByRole('button', { name: '借出', exact: true }).first().click();
    await page.keyboard.type('yssh');
    await desk.dialog.getByLabel('哪份檔案？').fill(number as string);
    await page.keyboard.press('Enter');
    await desk.dialog.getByLabel('借閱人').fill(borrower);
    await page.keyboard.press('Enter');
  }
  await expect(desk.dialog.getByText('已由 王銷售 借走。')).toBeVisible();
  await page.keyboard.press('Escape');
  await desk.place('檔案');
  await expect(desk.row('永盛')).toContainText('王銷售');
  await desk.place('借閱');
  await page.getByLabel('歸還：掃描或輸入編號後按 Enter').fill(number as string);
  await page.keyboard.press('Enter');
  await expect(page.getByText('沒有借出')).toBeVisible();
});

test('§6.1.2 a scanner reads through a Chinese input method and full-width digits; a misread never joins on to the next', async ({
  page,
}) => {
  await startEmpty(page);
  await companyWithFolders(page, NAMES, ['A', '1', '2']);
  const desk = archiveDesk(page);
  const numbers = await desk.list
    .getByRole('gridcell')
    .filter({ hasText: /^X\S*-\d{4}$/ })
    .allTextContents();
  await desk.place('盤點');
  await page.getByText('A/1（3）').click();
  await page.getByRole('button', { name: '開始盤點 1 處' }).click();
  await expect(page.getByLabel('掃描案卷或層架')).toBeFocused();
  await scanThroughInputMethod(page, 'SDP:A/1/2');
  await expect(page.getByText('現在位置：A/1/2')).toBeVisible();
  await scanThroughInputMethod(page, (numbers[0] as string).toLowerCase());
  await expect(page.getByText('已找到 1／3 · 未見 2 · 借出 0')).toBeVisible();
  await scanThroughInputMethod(page, '是的１');
  await expect(page.getByText('不是本公司的案卷：是的１')).toBeVisible();
  await expect(page.getByLabel('掃描案卷或層架')).toHaveValue('');
  const wide = (numbers[1] as string).replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  await scan(page, wide);
  await expect(page.getByText('已找到 2／3 · 未見 1 · 借出 0')).toBeVisible();
  await scan(page, '１２');
  await expect(page.getByText('12 頁。')).toBeVisible();

  await desk.place('借閱');
  await page.getByRole('button', { name: '借出', exact: true }).first().click();
  await desk.dialog.getByLabel('哪份檔案？').fill(numbers[2] as string);
  await page.keyboard.press('Enter');
  await desk.dialog.getByLabel('借閱人').fill('王銷售');
  await page.keyboard.press('Enter');
  await expect(desk.dialog).toBeHidden();
  await page.getByLabel('歸還：掃描或輸入編號後按 Enter').focus();
  await scanThroughInputMethod(page, numbers[2] as string);
  await expect(page.getByText('沒有借出')).toBeVisible();
});

test('§6.2.1 where a printer is off, the labels are moved, and this laptop remembers it', async ({ page }) => {
  await startEmpty(page);
  await companyWithFolders(page, NAMES.slice(0, 1), ['A', '1', '2']);
  await page.getByRole('tab', { name: '標籤', exact: true }).click();
  const left = () => page.locator('[data-label]').evaluate((label) => (label as HTMLElement).style.left);
  expect(await left()).toBe('0mm');
  await page.getByLabel('右移').fill('1.5');
  await expect.poll(left).toBe('1.5mm');
  await page.reload();
  await expect(page.getByLabel('右移')).toHaveValue('1.5 mm');
  await expect.poll(left).toBe('1.5mm');
});

test('§6.1.1 a file over a slot is for the slot: the veil of the import screen is not in its way', async ({ page }) => {
  await startEmpty(page);
  await companyWithFolders(page, NAMES.slice(0, 1), ['A', '1', '2']);
  const desk = archiveDesk(page);
  await desk.row('永盛').dblclick();
  await expect(desk.slot('licence')).toBeVisible();
  const files = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF-1.7'], '執照.pdf', { type: 'application/pdf' }));
    return transfer;
  });
  const veil = page.getByText('放開滑鼠，匯入這些檔案');
  await page.locator('main').dispatchEvent('dragover', { dataTransfer: files });
  await expect(veil).toBeVisible();
  await desk.slot('licence').dispatchEvent('dragover', { dataTransfer: files });
  await expect(veil).toBeHidden();
  await desk.slot('licence').dispatchEvent('drop', { dataTransfer: files });
  await expect(desk.slot('licence').locator('[data-state]')).toHaveText('電子');
  await expect(page.getByRole('heading', { level: 1, name: '匯入' })).toBeHidden();
});

test('§6.1.1 an imported catalogue is taken over into folders and documents, and undone', async ({ page }) => {
  await startEmpty(page);
  await companyWithFolders(page, NAMES.slice(0, 1), ['A', '1', '2']);
  const rows = [
    ['檔案編號', '客戶名稱', '資料類別', '文件名稱', '存放位置', '頁數'],
    ['DA-7', NAMES[0], '合同', '2019 年購銷合同', '檔案室/1櫃', '12'],
    ['DA-7', NAMES[0], '基本資料', '營業執照', '檔案室/1櫃', '1'],
  ];
  await dropOnWindow(page, [{ name: '目錄.csv', bytes: Buffer.from(rows.map((row) => row.join(',')).join('\r\n')) }]);
  await writeDropped(page);
  const desk = archiveDesk(page);
  await desk.open();
  await page.getByRole('button', { name: '查看並入檔' }).click();
  await desk.dialog.getByRole('button', { name: '入檔 1 個案卷、2 份文件' }).click();
  await expect(desk.row('永盛')).toContainText('共 2 卷');
  await expect(page.getByRole('button', { name: '查看並入檔' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: '查看並入檔' })).toBeVisible();
});
