import { expect, test, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { archiveDesk, companyWithFolders, scan } from './pages/archive-desk.ts';
import { startEmpty } from './pages/first-run.ts';

const NAMES = [
  '無錫市永盛建築工程有限公司',
  '中冶天工集團天津有限公司第三建築工程分公司廣東順德容桂街道辦事處鋼結構製造安裝項目經理部',
  '寶山精密機械',
];

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await axe(page).analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary ?? ''}`).join(', ')}`,
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every part of the archive can be read by everybody, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(480_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const look = async (name: string): Promise<void> => expect.soft(await violations(page), name).toEqual([]);
    await startEmpty(page);
    await page.goto('/#/archive');
    await expect(page.getByText('尚無客戶')).toBeVisible();
    await look('nobody yet');
    await companyWithFolders(page, NAMES, ['A', '1', '2']);
    const desk = archiveDesk(page);
    await desk.list.focus();
    await page.keyboard.press('Control+a');
    await look('list');
    for (const tab of ['標籤', '缺件代卷頁', '編號規則']) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await expect(page.getByRole('tabpanel').getByRole('button').first()).toBeVisible();
      await look(tab);
    }
    await page.getByRole('tab', { name: '檔案列表' }).click();
    await desk.row('中冶').dblclick();
    await desk
      .slot('licence')
      .locator('input[type=file]')
      .setInputFiles({ name: '執照.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await expect(desk.slot('licence')).toContainText('執照.pdf');
    await look('tab of the customer');
    await desk.slot('licence').getByRole('button', { name: '紙本…' }).click();
    await look('form of a document');
    await page.keyboard.press('Escape');
    await desk.open();
    await desk.place('盤點');
    await expect(page.getByRole('button', { name: '開始盤點全部' })).toBeVisible();
    await look('start of a stock-take');
    await page.getByRole('button', { name: '開始盤點全部' }).click();
    await expect(page.getByLabel('掃描案卷或層架')).toBeFocused();
    await scan(page, 'SDP:A/1/2');
    await expect(page.getByText('現在位置：A/1/2')).toBeVisible();
    await scan(page, 'http://weixin.qq.com/r/x');
    await expect(page.getByText('不是本公司的案卷：http')).toBeVisible();
    await look('scanning');
    for (const way of ['勾選清單', '結果']) {
      await page
        .locator('label')
        .filter({ hasText: new RegExp(`^${way}$`) })
        .click();
      await look(way);
    }
    await desk.place('借閱');
    await look('no loans');
    await page.getByRole('button', { name: '借出', exact: true }).first().click();
    await page.keyboard.type('寶山');
    await desk.dialog.getByRole('button', { name: '寶山精密機械' }).click();
    await desk.dialog.getByLabel('借閱人').fill('王銷售');
    await look('lending');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: '借閱', exact: true })).toContainText('王銷售');
    await look('loans');
  });
}
