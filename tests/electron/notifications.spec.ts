import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from './launch.ts';

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  // The test machine has no desktop that shows notifications: what the app asks the system for is caught here.
  await running.app.evaluate(({ Notification }) => {
    const kept: Electron.Notification[] = [];
    Object.assign(globalThis, { keptNotifications: kept });
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      kept.push(this);
    };
  });
});
test.afterAll(() => running.close());

function shown(): Promise<readonly string[]> {
  return running.app.evaluate(() =>
    (globalThis as unknown as { keptNotifications: Electron.Notification[] }).keptNotifications.map(
      ({ title, body }) => `${title}|${body}`,
    ),
  );
}

test('§4.1.1 a notification is the system’s own; a click brings the window to the front and is answered', async () => {
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const answer = running.window.evaluate(() => window.steelDossier?.call('notify:show', { title: 'Visit due', body: 'Yongsheng' }));
  await expect.poll(shown).toEqual(['Visit due|Yongsheng']);
  await running.app.evaluate(() => {
    (globalThis as unknown as { keptNotifications: Electron.Notification[] }).keptNotifications[0]?.emit('click');
  });
  expect(await answer).toBe('opened');
  expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())).toBe(true);
});

test('one that is closed opens nothing', async () => {
  const answer = running.window.evaluate(() => window.steelDossier?.call('notify:show', { title: 'Second', body: '' }));
  await expect.poll(async () => (await shown()).length).toBe(2);
  await running.app.evaluate(() => {
    (globalThis as unknown as { keptNotifications: Electron.Notification[] }).keptNotifications[1]?.emit('close');
  });
  expect(await answer).toBe('closed');
});
