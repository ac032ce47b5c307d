import { expect, test } from '@playwright/test';
import { introduce } from '../e2e/pages/first-run.ts';
import { launchApp, type RunningApp } from './launch.ts';

function shown({ app }: RunningApp): Promise<readonly string[]> {
  return app.evaluate(() =>
    ((globalThis as unknown as { keptNotifications?: Electron.Notification[] }).keptNotifications ?? []).map(({ title }) => title),
  );
}

test('§4.1.1, §4.3 what is due when the program starts pops up as one notification, once, and a click leads to it', async () => {
  test.setTimeout(180_000);
  const running = await launchApp();
  const page = running.window;
  // The test machine has no desktop that shows notifications: what the app asks the system for is caught here.
  await running.app.evaluate(({ Notification }) => {
    const kept: Electron.Notification[] = [];
    Object.assign(globalThis, { keptNotifications: kept });
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      kept.push(this);
    };
  });
  // Whatever the hour of the test.
  await page.evaluate(() =>
    window.localStorage.setItem('steel-dossier.notifying', JSON.stringify({ on: true, quietFrom: '00:00', quietTo: '00:00' })),
  );
  await introduce(page, { who: '陳靜', company: '宏遠鋼貿', language: '繁體中文' });
  await page.getByRole('button', { name: '打開示範公司' }).click();
  await expect(page).toHaveURL(/#\/today/, { timeout: 60_000 });
  await expect.poll(() => shown(running), { timeout: 60_000 }).toHaveLength(1);
  expect((await shown(running))[0]).toMatch(/^\d+ 件/);
  await page.getByRole('navigation').getByRole('link', { name: /^設定/ }).click();
  await running.app.evaluate(() => {
    (globalThis as unknown as { keptNotifications: Electron.Notification[] }).keptNotifications[0]?.emit('click');
  });
  await expect(page).toHaveURL(/#\/today/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('region').first()).toBeVisible({ timeout: 30_000 });
  expect(await shown(running)).toHaveLength(1);
  await running.close();
});
