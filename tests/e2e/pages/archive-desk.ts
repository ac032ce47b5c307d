import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './go-to.ts';
import { addCustomer } from './complaints-desk.ts';

/** The screens of the archive in the user's words (Traditional Chinese window). */
export function archiveDesk(page: Page) {
  const list = page.getByRole('grid', { name: '檔案列表' });
  return {
    list,
    row: (text: string): Locator => list.getByRole('row').filter({ hasText: text }),
    open: async () => {
      await goTo(page, 'archive');
      await expect(page.getByRole('heading', { level: 1, name: '檔案', exact: true })).toBeVisible();
    },
    place: async (name: '檔案' | '盤點' | '借閱') =>
      page.getByRole('navigation', { name: '檔案工作' }).getByRole('link', { name, exact: true }).click(),
    bulk: async (name: string) => page.getByRole('toolbar', { name: '所選檔案' }).getByRole('button', { name, exact: true }).click(),
    dialog: page.getByRole('dialog'),
    notice: page.getByRole('status'),
    slot: (slot: string): Locator => page.locator(`[data-slot="${slot}"]`),
  };
}

/** Customers whose folders are numbered by the rule and stand in one place, the first at its head. */
export async function companyWithFolders(
  page: Page,
  names: readonly string[],
  place: readonly [room: string, cabinet: string, shelf: string],
): Promise<void> {
  for (const name of names) await addCustomer(page, name);
  const desk = archiveDesk(page);
  await desk.open();
  await desk.list.focus();
  await page.keyboard.press('Control+a');
  await desk.bulk('建卷並編號');
  await expect(desk.list.getByText(/^XX?-?/).first()).toBeVisible();
  await desk.bulk('移到…');
  for (const [index, field] of ['房間', '櫃', '層'].entries())
    await desk.dialog.getByLabel(field, { exact: true }).fill(place[index] as string);
  await page.keyboard.press('Enter');
  await expect(desk.dialog).toBeHidden();
  await expect(desk.list.getByText(place.join('/')).first()).toBeVisible();
  await desk.list.focus();
  await page.keyboard.press('Escape');
}

/** A scanner types its text and Enter, faster than anybody. */
export async function scan(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The same with a Chinese input method switched on: the letters are composed, and its Enter only ends the composing. */
export async function scanThroughInputMethod(page: Page, text: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await session.send('Input.insertText', { text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  await session.detach();
}
