import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { xlsxLedger } from './import-ledgers.ts';
import { startEmpty } from './pages/first-run.ts';
import { choose, companyOf, reconcile } from './pages/reconcile-desk.ts';

const LONG = '中冶天工集團天津有限公司第三建築工程分公司廣東順德容桂街道辦事處鋼結構製造安裝項目經理部';
const CATALOGUE = xlsxLedger('檔案目錄.xlsx', '目錄', [
  ['檔案編號', '客戶名稱', '文件類型', '存放位置'],
  ['DA-001', LONG, '合同', '檔案室/1櫃'],
  ['DA-002', '江苏永胜建筑工程有限公司', '合同', '檔案室/1櫃'],
  ['DA-003', '临沂老客户建材店', '合同', '檔案室/3櫃'],
]);
const SALES = xlsxLedger('銷售.xlsx', '3月', [
  ['日期', '购货单位', '品名', '规格型号', '重量(吨)', '单价(元/吨)', '金额(元)'],
  ['2026-03-01', '江苏永盛建筑工程有限公司', '螺纹钢', 'Φ12', 10, 4000, 40_000],
]);

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await axe(page).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`).join(', ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every part of a reconciliation can be read by everybody, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const look = async (name: string): Promise<void> => expect.soft(await violations(page), name).toEqual([]);
    await startEmpty(page);
    await companyOf(page, [LONG, '江苏永盛建筑工程有限公司', '宁波东海重工有限公司']);
    await look('nothing yet');
    await choose(page, CATALOGUE);
    await expect(page.getByLabel('核對名稱')).toBeVisible();
    await look('start');
    await reconcile(page, CATALOGUE);
    await expect(page.getByRole('grid')).toBeVisible();
    await look('one');
    await page.getByRole('grid').focus();
    await page.keyboard.press('a');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('whom to ask');
    // The first closes the list of names.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.getByRole('button', { name: '簽收…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('signing');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '報告', exact: true }).click();
    await expect(page.getByRole('document').getByText(LONG).first()).toBeVisible();
    await look('report');
    await page.goto('/#/reconcile');
    await expect(page.getByRole('link', { name: /檔案目錄/ })).toBeVisible();
    await look('list');
    await reconcile(page, SALES);
    await expect(page.getByRole('grid')).toBeVisible();
    await look('figures');
    await page.getByRole('button', { name: '報告', exact: true }).click();
    await page.locator('label').filter({ hasText: '對賬單' }).click();
    await look('statements');
  });
}
