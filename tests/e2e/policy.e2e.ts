import { expect, test, type Locator, type Page } from '@playwright/test';
import { axe } from './pages/accessibility.ts';
import { companyWithSales } from './pages/company-with-sales.ts';
import { startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';
import { switchLanguage } from './pages/switch-language.ts';

function newValue(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name: `新值：${name}` });
}

async function openPolicy(page: Page): Promise<void> {
  await startEmpty(page);
  await goTo(page, 'policy');
  await expect(page.getByRole('heading', { name: '§2 客戶分類與分級' })).toBeVisible();
}

test.describe('the policy', () => {
  test('§2.2 shares are shown and typed in percent, §2.1.2 weights in tonnes', async ({ page }) => {
    await openPolicy(page);
    await expect(newValue(page, 'A 級：銷售佔比不低於')).toHaveValue('5');
    await expect(newValue(page, '大型：年採購不低於')).toHaveValue('10000');
    await expect(page.getByRole('row', { name: /大型：年採購不低於/ })).toContainText('10,000 噸');
  });

  test('refuses overlapping bands at the field, with the reason and both figures', async ({ page }) => {
    await openPolicy(page);
    await newValue(page, 'B 級：銷售佔比不低於').fill('5.5');
    await page.keyboard.press('Tab');
    await expect(page.getByText('等級區間重疊或為空：5% 須高於 5.5%。').first()).toBeVisible();
    await page.getByLabel('修訂原因').fill('年度檢討');
    await page.keyboard.press('Control+Enter');
    await expect(newValue(page, 'A 級：銷售佔比不低於')).toBeFocused();
    await expect(page.getByText('從未修訂')).toBeVisible();
  });

  test('refuses medium above large', async ({ page }) => {
    await openPolicy(page);
    await newValue(page, '小型：年採購低於').fill('10000');
    await page.keyboard.press('Tab');
    await expect(page.getByText('中型沒有區間：大型下限 10,000 噸 須高於小型上限 10,000 噸。').first()).toBeVisible();
  });

  test('saves by keyboard from a day on, tells the history, and is undone in the message', async ({ page }) => {
    await openPolicy(page);
    await newValue(page, 'A 級：銷售佔比不低於').fill('6');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('請填寫修訂原因。')).toBeVisible();
    await page.getByLabel('修訂原因').fill('2027 年度檢討');
    await page.getByLabel('生效日期').fill('2027-01-01');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('已修訂 1 項，2027/01/01 起生效')).toBeVisible();
    const history = page.getByRole('region', { name: '修訂記錄' });
    await expect(history).toContainText('A 級：銷售佔比不低於：5% → 6%');
    await expect(history).toContainText('陳靜');
    await expect(page.getByRole('row', { name: /^A 級：銷售佔比/ })).toContainText('2027/01/01 起：6%');
    await page.getByRole('button', { name: '還原' }).click();
    await expect(history).toContainText('從未修訂');
  });

  test('keeps unsaved work while another screen is looked at', async ({ page }) => {
    await openPolicy(page);
    await newValue(page, 'A 級：銷售佔比不低於').fill('7');
    await goTo(page, 'settings');
    await goTo(page, 'policy');
    await expect(newValue(page, 'A 級：銷售佔比不低於')).toHaveValue('7');
    await page.getByRole('button', { name: '放棄修改' }).click();
    await expect(newValue(page, 'A 級：銷售佔比不低於')).toHaveValue('5');
  });

  test('moves through its chapters by arrow keys, and the address says where', async ({ page }) => {
    await openPolicy(page);
    const chapters = page.getByRole('navigation', { name: '章節' });
    await chapters.getByRole('link', { name: /客戶分類與分級/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('heading', { name: '§4 客戶關係維護' })).toBeVisible();
    await expect(page).toHaveURL(/chapter=.*4/);
    await page.goBack();
    await expect(page.getByRole('heading', { name: '§3 客戶開發' })).toBeVisible();
  });

  test('§7.3.1 says what weights add up to', async ({ page }) => {
    await openPolicy(page);
    await page
      .getByRole('navigation', { name: '章節' })
      .getByRole('link', { name: /服務團隊/ })
      .click();
    await newValue(page, '銷售額權重').fill('41');
    await page.keyboard.press('Tab');
    await expect(page.getByText('權重合計為 101，應為 100。').first()).toBeVisible();
  });

  test('§5 choices are chosen by their words, and the weights of an assessment are held together', async ({ page }) => {
    await openPolicy(page);
    await page.goto('/#/policy?chapter=5');
    const gate = page.getByRole('combobox', { name: '新值：未核定額度者出貨時' });
    await expect(gate.getByRole('option', { selected: true })).toHaveText('提醒');
    await gate.selectOption('攔下');
    await page.getByRole('combobox', { name: '新值：賬齡起算日' }).selectOption('單據日');
    await newValue(page, '評估權重：盈利能力').fill('11');
    await page.keyboard.press('Tab');
    await expect(page.getByText('權重合計為 101，應為 100。').first()).toBeVisible();
    await newValue(page, '評估權重：資產負債率').fill('9');
    await page.getByLabel('修訂原因').fill('2027 年度檢討');
    await page.keyboard.press('Control+Enter');
    const history = page.getByRole('region', { name: '修訂記錄' });
    await expect(history).toContainText('未核定額度者出貨時：提醒 → 攔下');
    await expect(history).toContainText('賬齡起算日：到期日 → 單據日');
    await expect(page.getByRole('row', { name: /^評估權重：盈利能力/ })).toContainText('11 共 100');
  });

  test('is accessible in every chapter and language', async ({ page }) => {
    await openPolicy(page);
    for (const language of ['简体中文', 'English'] as const) {
      await switchLanguage(page, language);
      for (const chapter of ['1', '2', '5']) {
        await page.goto(`/#/policy?chapter=${chapter}`);
        await expect(page.getByRole('heading', { name: new RegExp(`^§${chapter} `) })).toBeVisible();
        const { violations } = await axe(page).include('main').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
    }
  });
});

test.describe('what if', () => {
  test('§2.2 shows at once who would move when a band moves, and writes nothing', async ({ page }) => {
    await companyWithSales(page);
    await goTo(page, 'policy');
    const panel = page.getByRole('region', { name: /^試算/ });
    await expect(panel.getByRole('row', { name: /^B 級/ })).toContainText(/2\s*2\s*0/);
    await newValue(page, 'B 級：銷售佔比不低於').fill('3');
    await expect(panel.getByText('1 家客戶變動')).toBeVisible();
    await expect(panel.getByRole('row', { name: /蘇州同創金屬製品廠/ })).toBeVisible();
    await newValue(page, 'B 級：銷售佔比不低於').fill('6');
    await expect(panel.getByText('請先更正參數。')).toBeVisible();
    await newValue(page, 'B 級：銷售佔比不低於').fill('2');
    await expect(panel.getByText('修改 §2.1.2 或 §2.2 的參數')).toBeVisible();
    await expect(page.getByText('從未修訂')).toBeVisible();
  });

  test('§2.1.2 shows whose scale would change when its band moves', async ({ page }) => {
    await companyWithSales(page);
    await goTo(page, 'policy');
    const panel = page.getByRole('region', { name: /^試算/ });
    await expect(panel.getByRole('row', { name: /^大型/ })).toHaveCount(0);
    await newValue(page, '小型：年採購低於').fill('1600');
    await expect(panel.getByText('無人變動')).toBeVisible();
    await newValue(page, '小型：年採購低於').fill('1633');
    await expect(panel.getByRole('row', { name: /江蘇永盛建築工程有限公司.*1,632\.000.*中型 → 小型/ })).toBeVisible();
    await expect(panel.getByRole('row', { name: /^小型/ })).toContainText(/1\s*2\s*\+1/);
    await expect(page.getByText('從未修訂')).toBeVisible();
  });
});
