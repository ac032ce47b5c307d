import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from './launch.ts';

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
  // No mail program on a test machine: what the app asks the system to open is caught here.
  await running.app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { openedAddresses: opened });
    shell.openExternal = (address) => {
      opened.push(address);
      return address.includes('broken') ? Promise.reject(new Error('no program')) : Promise.resolve();
    };
  });
});
test.afterAll(() => running.close());

function opened(): Promise<readonly string[]> {
  return running.app.evaluate(() => (globalThis as unknown as { openedAddresses: string[] }).openedAddresses);
}

test('§4.2.1 a greeting opens the system’s mail program, with an address made from its fields', async () => {
  const answer = await running.window.evaluate(() =>
    window.steelDossier?.call('mail:open', { to: ['wang@example.com'], bcc: [], subject: '生日快樂', body: '王總：\n祝好' }),
  );
  expect(answer).toBe('opened');
  expect(await opened()).toEqual([
    'mailto:wang@example.com?subject=%E7%94%9F%E6%97%A5%E5%BF%AB%E6%A8%82&body=%E7%8E%8B%E7%B8%BD%EF%BC%9A%0D%0A%E7%A5%9D%E5%A5%BD',
  ]);
});

test('without a mail program it says so', async () => {
  const answer = await running.window.evaluate(() =>
    window.steelDossier?.call('mail:open', { to: ['broken@example.com'], bcc: [], subject: '', body: '' }),
  );
  expect(answer).toBe('failed');
});

test('what is refused opens nothing', async () => {
  const before = (await opened()).length;
  const answer = await running.window.evaluate(() =>
    window.steelDossier
      ?.call('mail:open', { to: [], bcc: ['wang@example.com\r\nCc: li@example.com'], subject: '', body: '' })
      .then(() => 'accepted', String),
  );
  expect(answer).toContain('refused: arguments');
  await running.window.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'mailto:wang@example.com' });
    document.body.append(link);
    link.click();
    link.remove();
  });
  await running.window.waitForTimeout(300);
  expect(await opened()).toHaveLength(before);
});
