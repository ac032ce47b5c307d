import { expect, test } from '@playwright/test';
import { addCustomer, at, complaintsDesk } from './pages/complaints-desk.ts';
import { startEmpty } from './pages/first-run.ts';
import { CERTIFICATE, PIXELS } from './pages/pictures.ts';

test('§4.3.1 photos and the certificate: attached by the telephone, looked at, taken away and back; §4.3.4 the measure is checked, closed, reopened', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await at(page, '2026-11-26T10:00');
  await startEmpty(page, { who: '林客服' });
  await addCustomer(page, '無錫市永盛建築工程有限公司');
  const desk = complaintsDesk(page);
  await desk.open();
  await page.keyboard.press('n');
  await desk.customer.fill('永盛');
  await desk.form.getByRole('option').first().click();
  await desk.form.locator('label').filter({ hasText: '質保書' }).first().click();
  await desk.form.getByLabel('投訴內容').fill('質保書爐號與實物不符');
  await desk.form.locator('input[type=file]').setInputFiles([PIXELS('標牌.png'), CERTIFICATE]);
  await expect(desk.form.locator('[data-attachment]')).toHaveCount(2);
  await page.reload();
  await expect(desk.form.locator('[data-attachment]')).toHaveCount(2);
  await desk.form.getByLabel('投訴內容').focus();
  await page.keyboard.press('Control+Enter');
  await expect(desk.record).toContainText('TS-2026-0001');

  const files = desk.record.locator('[data-attachment]');
  await expect(files).toHaveCount(2);
  await desk.record.getByRole('button', { name: '查看「標牌.png」' }).focus();
  await page.keyboard.press('Enter');
  await expect(desk.dialog.getByRole('img', { name: '標牌.png' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(desk.dialog).toContainText('PDF不在這裡打開');
  const download = page.waitForEvent('download');
  await desk.dialog.getByRole('button', { name: '另存一份' }).click();
  expect((await download).suggestedFilename()).toBe(CERTIFICATE.name);
  await page.keyboard.press('Escape');
  await expect(desk.dialog).toBeHidden();
  await expect(desk.record).toBeVisible();
  await desk.record.getByRole('button', { name: '移除「標牌.png」' }).click();
  await expect(files).toHaveCount(1);
  await page.getByRole('status').getByRole('button', { name: '還原' }).click();
  await expect(files).toHaveCount(2);

  await desk.step('現在完成首次聯絡');
  await desk.step('開始調查');
  await desk.record.getByLabel('原因', { exact: true }).fill('開單抄錯爐號');
  await page.keyboard.press('Tab');
  await desk.record.getByLabel('方案', { exact: true }).selectOption({ label: '換貨' });
  await desk.step('定下方案');
  await desk.step('已反饋客戶');
  await expect(desk.record.getByRole('button', { name: '結案', exact: true })).toHaveCount(0);
  await desk.step('客戶滿意');
  await desk.step('為「開單抄錯爐號」訂措施');
  await desk.dialog.getByRole('textbox', { name: '措施' }).fill('開單後雙人核對爐號');
  await desk.dialog.getByLabel('負責人').fill('趙倉管');
  await desk.dialog.getByLabel('期限').fill('2026-11-30');
  await page.keyboard.press('Control+Enter');
  await expect(desk.dialog).toBeHidden();
  await desk.step('結案');
  await expect(desk.stands('已結案')).toBeVisible();
  const measure = desk.record.locator('[data-measure]');
  await expect(measure).toContainText('趙倉管');
  await measure.getByRole('button', { name: '今天完成' }).click();
  await expect(measure).toContainText('已完成');

  // A month later it is to be checked, and the customer has found another one.
  await at(page, '2026-12-30T10:00');
  await page.reload();
  await expect(measure).toContainText('待驗證');
  await measure.getByRole('button', { name: '驗證效果' }).click();
  await desk.dialog.getByLabel('無效，需要另訂措施').check();
  await desk.dialog.getByLabel('依據').fill('十二月又錯一次');
  await page.keyboard.press('Control+Enter');
  await expect(desk.dialog).toBeHidden();
  await expect(measure).toContainText('無效');
  await desk.step('重開投訴');
  await desk.dialog.getByLabel('客戶為什麼還不滿意').fill('又一車爐號不符');
  await page.keyboard.press('Control+Enter');
  await expect(desk.stands('調查中')).toBeVisible();
  await expect(files).toHaveCount(2);
  await desk.tab('改善措施');
  await expect(page.getByRole('tabpanel')).toContainText('十二月又錯一次');
});
