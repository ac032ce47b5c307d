import { expect, test, type Browser, type Page } from '@playwright/test';
import { accessDesk, HEAD, HEAD_PASSPHRASE } from './pages/access-desk.ts';
import { addCustomer, at } from './pages/complaints-desk.ts';
import { startEmpty } from './pages/first-run.ts';

const CUSTOMER = '無錫市永盛建築工程有限公司';
const OTHER = '佛山市順德五金廠';

test.beforeEach(() => test.setTimeout(300_000));

/** A laptop of its own: 李 sits here, both customers are 王's, the head has a passphrase and is signed out. */
async function laptop(page: Page): Promise<{ readonly desk: ReturnType<typeof accessDesk>; readonly addressOf: Map<string, string> }> {
  await at(page, '2026-11-26T10:00');
  await startEmpty(page, { who: '王五' });
  const addressOf = new Map<string, string>();
  for (const name of [OTHER, CUSTOMER]) {
    await addCustomer(page, name);
    addressOf.set(name, (await page.locator('[data-customer-page]').getAttribute('data-customer-page')) ?? '');
  }
  const desk = accessDesk(page);
  await desk.sitHere('李小明');
  await desk.setUpHead();
  await desk.signOut();
  return { desk, addressOf };
}

async function openTab(page: Page, customerId: string | undefined, tab: 'contacts' | 'credit' | 'purchases'): Promise<void> {
  await page.goto(`/#/customers/${customerId}?tab=${tab}`);
  await expect(page.locator(`[data-customer-page="${customerId}"]`)).toBeVisible();
}

test('§6.3.1 approved on this laptop, narrowed -> opens -> closes by itself while being looked at -> log', async ({ page }) => {
  const { desk, addressOf } = await laptop(page);
  const customerId = addressOf.get(CUSTOMER);
  await openTab(page, customerId, 'credit');
  await expect(page.getByText('未開放：')).toBeVisible();
  await page.getByRole('button', { name: '申請查閱' }).click();
  await expect(desk.screen.getByRole('combobox', { name: '客戶' })).toHaveValue(CUSTOMER);
  await expect(desk.screen.getByLabel('理由')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(desk.screen.getByText('請填寫理由')).toBeVisible();
  await desk.ask(CUSTOMER, { reason: '投標', sections: ['基本信息', '信用評估'], until: '2026-11-26T10:20' });

  await desk.latest.getByRole('button', { name: '批准' }).click();
  await desk.latest.getByRole('button', { name: '登入' }).click();
  await page.getByRole('dialog').getByLabel('口令', { exact: true }).fill('wrong passphrase');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByText('口令不對')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('dialog').getByLabel('口令', { exact: true }).fill(HEAD_PASSPHRASE);
  await page.keyboard.press('Enter');
  await desk.latest.getByRole('checkbox', { name: '基本信息' }).uncheck({ timeout: 60_000 });
  await desk.latest.getByRole('button', { name: '批准所選部分' }).click();
  await expect(page.getByText(/已批准，開放至/)).toBeVisible();
  await desk.signOut();

  await openTab(page, customerId, 'contacts');
  await expect(page.getByText('未開放：')).toBeVisible();
  await openTab(page, customerId, 'credit');
  await expect(page.getByText('經申請開放至 2026/11/26 10:20')).toBeVisible();
  await at(page, '2026-11-26T10:20');
  await page.waitForTimeout(6_000);
  await expect(page.getByText('經申請開放至')).toBeVisible();
  await at(page, '2026-11-26T10:21');
  await expect(page.getByText('經申請開放至')).toBeHidden({ timeout: 15_000 });
  await expect(page.getByText('未開放：').first()).toBeVisible();

  await desk.open('記錄');
  const log = desk.screen.getByRole('table', { name: '查閱記錄' });
  for (const action of ['自動關閉', '查看', '批准', '口令錯誤', '申請', '設定口令'])
    await expect(log.getByText(action, { exact: true }).first()).toBeVisible();
  await desk.screen.getByRole('button', { name: '核對記錄' }).click();
  await expect(desk.screen.getByText(/完整：\d+ 條記錄/)).toBeVisible();
  const download = page.waitForEvent('download');
  await desk.screen.getByRole('button', { name: '導出' }).click();
  expect((await download).suggestedFilename()).toBe('查閱記錄-2026-11-26.xlsx');
});

test('§6.3.1 by telephone between two laptops: code -> opens -> closes', async ({ browser, page }) => {
  const { rep, head, addressOf, call, answer, enter, close } = await twoLaptops(browser, page);
  await rep.ask(CUSTOMER, { reason: '客戶來電', sections: ['購買記錄'], until: '2026-11-26T11:00' });
  await rep.latest.getByRole('button', { name: '電話審批' }).click();
  await call(OTHER);
  await expect(head.screen.getByText('客戶或來電者姓名與申請碼不符')).toBeVisible();
  await call(CUSTOMER);
  await expect(head.screen.locator('[data-asked]')).toContainText(`李小明 申請查閱 ${CUSTOMER}`);
  await expect(head.screen.locator('[data-asked]')).toContainText('購買記錄 · 屏幕查閱 · 至 2026/11/26 11:00');
  await enter(await answer());
  await expect(page.getByText(/已開放至/)).toBeVisible();

  await openTab(page, addressOf.get(CUSTOMER), 'purchases');
  await expect(page.getByText('經申請開放至 2026/11/26 11:00')).toBeVisible();
  await at(page, '2026-11-26T11:01');
  await expect(page.getByText('經申請開放至')).toBeHidden({ timeout: 15_000 });
  await head.open('記錄');
  await expect(head.screen.getByText('給出查閱碼').first()).toBeVisible();
  await close();
});

test('§6.3.1 by telephone: a code that is misheard, used, late or of another request opens nothing', async ({ browser, page }) => {
  const { rep, addressOf, call, answer, enter, close } = await twoLaptops(browser, page);
  await rep.ask(CUSTOMER, { reason: '客戶來電', sections: ['購買記錄'], until: '2026-11-26T11:00' });
  await rep.latest.getByRole('button', { name: '電話審批' }).click();
  await call(CUSTOMER);
  const good = await answer();
  await enter(good.startsWith('7') ? `8${good.slice(1)}` : `7${good.slice(1)}`);
  await expect(rep.latest.getByText('校驗位不符')).toBeVisible();
  await enter(good);
  await expect(page.getByText(/已開放至/)).toBeVisible();

  // Used again for another request.
  await rep.ask(OTHER, { reason: '再看', sections: ['信用評估'], until: '2026-11-26T11:00' });
  await rep.latest.getByRole('button', { name: '電話審批' }).click();
  await enter(good);
  await expect(rep.latest.getByText('此碼曾用於開放另一申請')).toBeVisible();
  // Right, but too late.
  await call(OTHER);
  const late = await answer();
  await at(page, '2026-11-26T10:16');
  await enter(late);
  await expect(rep.latest.getByText('查閱碼已超時')).toBeVisible();
  await rep.latest.getByRole('button', { name: '重新取碼' }).click();
  await enter(late);
  await expect(rep.latest.getByText('此碼不屬於本申請')).toBeVisible();

  await openTab(page, addressOf.get(OTHER), 'credit');
  await expect(page.getByText('未開放：').first()).toBeVisible();
  await rep.open('記錄');
  await expect(rep.screen.getByText('查閱碼未通過').first()).toBeVisible();
  await close();
});

test('§6.3.1 on paper: the slip is printed, signed, entered once', async ({ page }) => {
  const { desk } = await laptop(page);
  await desk.ask(CUSTOMER, { reason: '上門核對', sections: ['銷售合同'], until: '2026-11-26T12:00' });
  await desk.latest.getByRole('button', { name: '打印申請單' }).click();
  const slip = page.getByRole('document', { name: '打印的查閱申請單' });
  await expect(slip).toContainText('261126-01');
  await expect(slip).toContainText('上門核對');
  await page.getByRole('button', { name: '返回' }).click();
  await desk.latest.getByRole('button', { name: '錄入簽字單' }).click();
  await desk.latest.getByRole('button', { name: '憑單開放' }).click();
  await expect(page.getByText('請輸入簽字單上的編號')).toBeVisible();
  await desk.latest.getByLabel('簽字單編號').fill('0117');
  await desk.latest.getByLabel('簽字人').fill(HEAD);
  await desk.latest.getByRole('button', { name: '憑單開放' }).click();
  await expect(desk.latest).toContainText(`憑簽字單 0117，簽字人 ${HEAD}`);

  await desk.ask(OTHER, { reason: '另一家', sections: ['銷售合同'], until: '2026-11-26T12:00' });
  await desk.latest.getByRole('button', { name: '錄入簽字單' }).click();
  await desk.latest.getByLabel('簽字單編號').fill('0117');
  await desk.latest.getByLabel('簽字人').fill(HEAD);
  await desk.latest.getByRole('button', { name: '憑單開放' }).click();
  await expect(page.getByText('此簽字單編號已用於其他申請')).toBeVisible();
});

test('§6.3.1 a closed archive is not on its dossier screen nor in its archive tab; both offer to ask', async ({ page }) => {
  const { desk, addressOf } = await laptop(page);
  const customerId = addressOf.get(CUSTOMER);
  await page.goto(`/#/customers/${customerId}?tab=archive`);
  await expect(page.getByText('未開放：').first()).toBeVisible();
  await expect(page.locator('main').getByRole('button', { name: '申請查閱' })).toBeVisible();
  await page.goto(`/#/dossier/${customerId}`);
  const dossier = page.locator('[data-screen="dossier"]');
  await expect(dossier.getByRole('button', { name: '打印' })).toHaveCount(0);
  await expect(dossier).not.toContainText(CUSTOMER);
  await dossier.getByRole('link', { name: '申請查閱' }).click();
  await expect(desk.screen.getByRole('combobox', { name: '客戶' })).toHaveValue(CUSTOMER);
});

test('§6.3 what cannot be logged is not opened, not even to the customer’s own rep', async ({ page }) => {
  const { desk, addressOf } = await laptop(page);
  const customerId = addressOf.get(CUSTOMER);
  await desk.sitHere('王五');
  await page.evaluate(() => {
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function full(...row) {
      if (this.name === 'accessLog') throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, row);
    };
  });
  await openTab(page, customerId, 'contacts');
  await expect(page.getByText('查閱記錄寫不進去，所以沒有打開')).toBeVisible();
  await expect(page.getByRole('button', { name: '新增聯絡人' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: '新增聯絡人' }).first()).toBeVisible();
});

test('§6.3 a head who walks away is signed out; a name with a passphrase is not taken in Settings', async ({ page }) => {
  const { desk } = await laptop(page);
  await desk.signIn(HEAD, HEAD_PASSPHRASE);
  await expect(desk.screen.getByText(`${HEAD}（部門主管）已登入`)).toBeVisible({ timeout: 60_000 });
  await at(page, '2026-11-26T10:11');
  await expect(desk.screen.getByText(`${HEAD}（部門主管）已登入`)).toBeHidden({ timeout: 15_000 });
  await page.goto('/#/settings');
  await page.getByLabel('您的姓名').fill(HEAD);
  await page.keyboard.press('Tab');
  await expect(page.getByText(`${HEAD} 設有口令`).first()).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('李小明');
});

async function headLaptop(browser: Browser): Promise<{ page: Page; desk: ReturnType<typeof accessDesk>; close: () => Promise<void> }> {
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${process.env['STEEL_DOSSIER_E2E_PORT']}`,
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  await at(page, '2026-11-26T10:00');
  await startEmpty(page, { who: HEAD });
  const desk = accessDesk(page);
  await desk.setUpHead();
  return { page, desk, close: () => context.close() };
}

/** The rep's laptop holds the head's card; what the two say to each other, typed in. */
async function twoLaptops(browser: Browser, page: Page) {
  const [{ desk: rep, addressOf }, { page: headPage, desk: head, close }] = await Promise.all([laptop(page), headLaptop(browser)]);
  await head.open('電話');
  await head.screen.getByLabel('給誰的電腦').fill('李小明');
  const download = headPage.waitForEvent('download');
  await head.screen.getByRole('button', { name: '製作查閱卡' }).click();
  const card = await (await download).path();
  await rep.open('電話');
  const chooser = page.waitForEvent('filechooser');
  await rep.screen.getByRole('button', { name: '讀入卡文件' }).click();
  await (await chooser).setFiles(card);
  await expect(rep.screen.getByText(/剩餘編號 200\/200/)).toBeVisible();
  await head.open('電話');
  return {
    rep,
    head,
    addressOf,
    close,
    async call(customer: string): Promise<void> {
      const code = (await rep.latest.locator('[data-request-code]').textContent()) ?? '';
      await head.screen.getByLabel('來電者讀出的申請碼').fill(code.toLowerCase());
      await head.screen.getByRole('combobox', { name: '來電者所說的客戶' }).fill(customer);
      await head.screen.getByLabel('來電者姓名').fill('李小明');
      await head.screen.getByRole('button', { name: '顯示申請內容' }).click();
    },
    async answer(): Promise<string> {
      await head.screen.getByRole('button', { name: '給出查閱碼' }).click();
      return (await head.screen.locator('[data-answer-code]').textContent()) ?? '';
    },
    async enter(code: string): Promise<void> {
      await rep.latest.getByLabel('主管回覆的查閱碼').fill(code);
      await rep.latest.getByRole('button', { name: '憑碼開放' }).click();
    },
  };
}
