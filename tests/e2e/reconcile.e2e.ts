import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { xlsxLedger } from './import-ledgers.ts';
import { startEmpty } from './pages/first-run.ts';
import { companyOf, choose, dropOnScreen, readBack, reconcile, shelfRows } from './pages/reconcile-desk.ts';

const CUSTOMERS = [
  '无锡华申建设集团有限公司',
  '江苏永盛建筑工程有限公司',
  '苏州同创嘉金属制品厂',
  '上海中天钢构股份有限公司',
  '宁波东海重工有限公司',
];
const CATALOGUE = xlsxLedger('檔案目錄.xlsx', '目錄', [
  ['宏遠鋼貿客戶檔案目錄'],
  ['檔案編號', '客戶名稱', '文件類型', '存放位置', '頁數'],
  ['DA-001', '無錫華申建設集團有限公司', '合同', '檔案室/1櫃', 12],
  ['DA-002', '江蘇永盛建築工程有限公司', '合同', '檔案室/1櫃', 30],
  ['DA-003', '苏州创同嘉金属制品厂', '执照', '檔案室/2櫃', 8],
  ['DA-004', '江蘇永盛建築工程有限公司', '执照', '檔案室/2櫃', 3],
  ['DA-005', '上海中天钢构股份有限公司无锡分公司', '合同', '檔案室/3櫃', 5],
  ['DA-006', '临沂老客户建材店', '合同', '檔案室/3櫃', 2],
]);

test.beforeEach(async ({ page }) => {
  await startEmpty(page);
  await companyOf(page, CUSTOMERS);
});

const violations = async (page: Page) => (await axe(page).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

test('catalogue in, differences, filled in at the shelf, read back, all agree', async ({ page }) => {
  await expect(page.getByText('還沒有核對過')).toBeVisible();
  await reconcile(page, CATALOGUE);
  const counts = page.getByRole('table', { name: '每一行歸在哪裡' });
  await expect(counts.getByRole('row', { name: /^紙本/ })).toContainText('= 6 行（6 筆記錄）');
  await expect(counts.getByRole('row', { name: /^電子/ })).toContainText('= 5 家客戶');
  expect(await violations(page)).toEqual([]);

  const rows = await shelfRows(page);
  const [head = []] = rows;
  const [bucket, decision, actual, remark] = ['結果', '處理', '實際（數值、檔號或姓名）', '現場備註'].map((text) => head.indexOf(text)) as [
    number,
    number,
    number,
    number,
  ];
  const words: Readonly<Record<string, string>> = {
    有差異: '以紙本為準',
    重複: '同一客戶',
    僅紙本有: '以紙本為準',
    僅電子有: '兩者皆留',
    待確認: '不是同一客戶',
  };
  const filled = rows.map((row, at) =>
    row.map((cell, column) => (at > 0 && column === decision ? (words[row[bucket] ?? ''] ?? '') : cell)),
  );
  // One word that nobody knows, one row with a remark alone: both are said, nothing else is lost.
  const [, first = [], second = []] = filled;
  first[decision] = '改天再說';
  second[decision] = '';
  second[remark] = '已看過';
  await readBack(page, filled);
  const notice = page.locator('[data-read-back]');
  await expect(notice).toContainText('第 2 列： 「處理」裡不是認得的詞。');
  await expect(notice).toContainText('第 3 列： 只有備註，沒有填處理。');
  expect(await violations(page)).toEqual([]);
  await notice.getByRole('button', { name: '關閉' }).click();

  first[decision] = '以紙本為準';
  second[decision] = '以纸本为准';
  await readBack(page, filled);
  await notice.getByRole('button', { name: '關閉' }).click();
  expect(actual).toBeGreaterThan(decision);

  // What was said to be no branch of ours is now only on paper: settled by keys.
  const grid = page.getByRole('grid');
  while (await grid.isVisible()) {
    const before = await page.getByText(/^\d+ \/ \d+ 項$/).textContent();
    await grid.focus();
    await page.keyboard.press((await page.getByRole('button', { name: /^以紙本為準/ }).isVisible()) ? '1' : '3');
    await expect(page.getByText(before ?? '', { exact: true })).toBeHidden();
  }
  await expect(page.getByText('差異已全部處理')).toBeVisible();
  await page.getByRole('button', { name: '簽收…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '簽收' }).click();
  await expect(page.getByRole('button', { name: '重新打開' })).toBeVisible();

  await page.getByRole('link', { name: '全部核對' }).click();
  await expect(page.getByText(/陳靜 簽收/)).toBeVisible();
  await reconcile(page, CATALOGUE);
  const again = page.getByRole('table', { name: '每一行歸在哪裡' });
  await expect(again.getByRole('row', { name: /^紙本/ }).getByRole('cell').first()).toHaveText('6');
});

test('one difference by keys: taken, taken back, asked; it survives a restart', async ({ page }) => {
  await reconcile(page, CATALOGUE);
  const grid = page.getByRole('grid');
  await grid.focus();
  const count = page.getByText(/^\d+ \/ \d+ 項$/);
  const before = (await count.textContent()) ?? '';
  await page.keyboard.press('1');
  await expect(page.getByText('以紙本為準：差異 1。')).toBeVisible();
  await expect(count).not.toHaveText(before);
  await page.keyboard.press('u');
  await expect(count).toHaveText(before);
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await page.getByRole('combobox', { name: '問誰' }).fill('王敏');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^詢問：差異/)).toBeVisible();
  await page.reload();
  await page.getByText('已詢問', { exact: true }).click();
  await expect(grid.getByText('問 王敏')).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a workbook dropped on the screen is reconciled, and on an open reconciliation read back; Import stays shut', async ({ page }) => {
  await dropOnScreen(page, { name: CATALOGUE.name, buffer: Buffer.from('not a workbook at all') });
  await expect(page.getByRole('alert')).toContainText('沒有可核對的');
  await dropOnScreen(page, CATALOGUE);
  await expect(page).toHaveURL(/#\/reconcile$/);
  await page.getByRole('button', { name: '核對', exact: true }).click();
  await expect(page.getByRole('table', { name: '每一行歸在哪裡' })).toBeVisible();
  await dropOnScreen(page, CATALOGUE);
  await expect(page.locator('[data-read-back]')).toContainText('不是這裡存出的現場表');
  await expect(page).toHaveURL(/#\/reconcile\/./);
});

test('a workbook with nothing to reconcile, and a wrong one read back, are named and nothing changes', async ({ page }) => {
  await choose(page, xlsxLedger('空白.xlsx', '表', [['哪天'], ['a']]));
  await expect(page.getByText(/沒有可核對的客戶、卷宗或數字/)).toBeVisible();
  await expect(page.getByRole('button', { name: '核對', exact: true })).toBeDisabled();
  await choose(page, { name: '照片.xlsx', buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') });
  await expect(page.getByRole('alert')).toContainText('照片.xlsx');
  await page.getByRole('button', { name: '返回' }).click();
  await reconcile(page, CATALOGUE);
  await readBack(
    page,
    [
      ['客戶名稱', '電話'],
      ['甲', '1'],
    ],
    '別的.xls',
  );
  await expect(page.locator('[data-read-back]')).toContainText('不是這裡存出的現場表');
  await expect(page.getByText(/^0 \/ \d+$/).first()).toBeVisible();
});
