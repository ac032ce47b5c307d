import { expect, test } from '@playwright/test';
import { commandPalette } from './pages/command-palette.ts';
import { introduce, startEmpty } from './pages/first-run.ts';
import { goTo } from './pages/go-to.ts';
import { switchLanguage } from './pages/switch-language.ts';

test.describe('the first run', () => {
  test('speaks the language of the system, until another is chosen', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: '歡迎使用鋼客檔' })).toBeVisible();
    await introduce(page, { language: 'English' });
    await expect(page.getByRole('heading', { name: 'Welcome to Steel Dossier' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('remembers who works here, and does not welcome twice', async ({ page }) => {
    await startEmpty(page, { who: '陳靜', company: '宏遠鋼貿' });
    await expect(page.getByRole('banner')).toContainText('宏遠鋼貿');
    await expect(page.getByRole('banner')).toContainText('陳靜');
    await page.goto('about:blank');
    await page.goto('/');
    await expect(page).toHaveURL(/#\/customers/);
    await expect(page.getByRole('banner')).toContainText('陳靜');
  });

  test('leads to the import screen', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: '選擇台賬' }).click();
    await expect(page).toHaveURL(/#\/import/);
  });
});

test.describe('the language', () => {
  test('switches at once everywhere and can be undone', async ({ page }) => {
    await startEmpty(page);
    await switchLanguage(page, 'English');
    await expect(page.getByRole('navigation')).toContainText('Customers');
    await expect(page).toHaveTitle('Steel Dossier');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('navigation')).toContainText('客戶');
  });

  test('shows the reader’s own script first', async ({ page }) => {
    await startEmpty(page, { language: '简体中文' });
    const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(family.indexOf('Noto Sans SC')).toBeLessThan(family.indexOf('Noto Sans TC'));
  });
});

test.describe('the command palette', () => {
  test('goes to a screen with the keyboard alone', async ({ page }) => {
    await startEmpty(page);
    const palette = commandPalette(page);
    await palette.find('設定');
    await expect(palette.marked).toHaveText('前往：設定');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/settings/);
    await expect(palette.list).toBeHidden();
  });

  test('wraps around at both ends and closes with Esc', async ({ page }) => {
    await startEmpty(page);
    const palette = commandPalette(page);
    await palette.open();
    await expect(palette.field).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(palette.options.last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(palette.options.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Escape');
    await expect(palette.list).toBeHidden();
  });

  test('does not act on Enter while Chinese is being composed', async ({ page }) => {
    await startEmpty(page);
    const palette = commandPalette(page);
    await palette.find('設定');
    await expect(palette.marked).toHaveText('前往：設定');
    await palette.field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    await expect(palette.list).toBeVisible();
    await expect(page).toHaveURL(/#\/customers/);
  });

  test('finds a command in another language than the window speaks', async ({ page }) => {
    await startEmpty(page);
    const palette = commandPalette(page);
    await palette.find('dark');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  });
});

test.describe('the settings', () => {
  test('are saved on leaving the field and undone by Ctrl+Z outside of text', async ({ page }) => {
    await startEmpty(page, { who: '陳靜' });
    await goTo(page, 'settings');
    await page.getByLabel('您的姓名').fill('林小明');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: '已更改姓名' })).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('林小明');
    await page.getByRole('heading', { name: '您與公司' }).click();
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('banner')).toContainText('陳靜');
  });

  test('tell of another language in that language', async ({ page }) => {
    await startEmpty(page);
    await goTo(page, 'settings');
    await page.getByRole('combobox', { name: '語言' }).click();
    await page.getByRole('option', { name: 'English' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Language switched.' })).toBeVisible();
  });

  test('change the looks', async ({ page }) => {
    await startEmpty(page);
    await goTo(page, 'settings');
    await page
      .locator('label')
      .filter({ hasText: /^深色$/ })
      .click();
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await page.locator('label').filter({ hasText: '高對比' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
  });
});

test.describe('the frame', () => {
  test('opens the places of the navigation by digit, in its order, and says up to which', async ({ page }) => {
    await startEmpty(page);
    const links = page.getByRole('navigation').getByRole('link');
    const places = (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))).slice(0, 9);
    for (const [index, place] of places.entries()) {
      await page.keyboard.press(`Alt+${index + 1}`);
      await expect(page).toHaveURL(new RegExp(`${place}$`));
    }
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: '鍵盤操作' })).toContainText(`1 – ${places.length}`);
  });

  test('opens with the day’s work where no place is remembered', async ({ page }) => {
    await startEmpty(page);
    await page.evaluate(() => window.localStorage.clear());
    await page.goto('about:blank');
    await page.goto('/');
    await expect(page).toHaveURL(/#\/today/);
    await expect(page.getByRole('heading', { level: 1, name: '今日', exact: true })).toBeVisible();
  });

  test('restores the last place', async ({ page }) => {
    await startEmpty(page);
    await goTo(page, 'policy');
    await expect(page).toHaveURL(/#\/policy/);
    await page.goto('about:blank');
    await page.goto('/');
    await expect(page).toHaveURL(/#\/policy/);
  });

  test('takes files dropped anywhere to the import screen', async ({ page }) => {
    await startEmpty(page);
    await goTo(page, 'settings');
    const files = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['日期,客戶\n'], '台賬.csv', { type: 'text/csv' }));
      return transfer;
    });
    await page.dispatchEvent('#screen', 'drop', { dataTransfer: files });
    await expect(page).toHaveURL(/#\/import/);
  });

  test('explains its keys on ? and not while a word is typed', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: '鍵盤操作' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await commandPalette(page).find('a?');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('answers an address that leads nowhere', async ({ page }) => {
    await startEmpty(page);
    await page.goto('/#/nowhere');
    await expect(page.getByRole('heading', { name: '沒有這個畫面' })).toBeVisible();
    await expect(page.getByRole('navigation')).toBeVisible();
  });

  test('keeps the other screens when one fails to load', async ({ page }) => {
    await startEmpty(page);
    await page.route(/settings-screen-[^/]*\.js$/, (route) => route.abort());
    await goTo(page, 'settings');
    await expect(page.getByRole('alert')).toContainText('這個畫面出錯了');
    await expect(page.getByRole('alert')).toContainText('已儲存的資料都在');
    await goTo(page, 'policy');
    await expect(page.getByRole('alert')).toBeHidden();
  });

  test('collapses the navigation to icons that keep their names at 1100 px', async ({ page }) => {
    await page.setViewportSize({ width: 1100, height: 700 });
    await startEmpty(page);
    const box = await page.getByRole('navigation').boundingBox();
    expect(box?.width).toBeLessThan(60);
    await goTo(page, 'settings');
    await expect(page).toHaveURL(/#\/settings/);
  });
});
