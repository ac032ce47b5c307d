import { expect, test } from '@playwright/test';
import { launchApp, type RunningApp } from './launch.ts';

let running: RunningApp;

test.beforeAll(async () => {
  running = await launchApp();
});
test.afterAll(() => running.close());

const inWindow = <R>(work: () => R | Promise<R>) => running.window.evaluate(work);
const windowCount = () => running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

test.describe('the window stays where it is', () => {
  for (const address of [
    'https://example.com/',
    'file:///etc/hostname',
    'app://another-host/',
    'app://steel-dossier/assets/',
    'data:text/html,x',
    'mailto:wang@example.com',
  ]) {
    test(`navigating to ${address} is refused`, async () => {
      const before = running.window.url();
      await running.window.evaluate((to) => window.location.assign(to), address).catch(() => undefined);
      await running.window.waitForTimeout(300);
      expect(running.window.url()).toBe(before);
      expect(await inWindow(() => typeof window.steelDossier)).toBe('object');
    });
  }

  test('no second window opens, by script or by link', async () => {
    expect(await inWindow(() => window.open('https://example.com/') === null && window.open('app://steel-dossier/') === null)).toBe(true);
    await inWindow(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
    });
    await running.window.waitForTimeout(300);
    expect(await windowCount()).toBe(1);
  });

  test('nothing is downloaded behind the save dialog', async () => {
    const refused = running.app.evaluate(
      ({ session }) =>
        new Promise<boolean>((done) => session.defaultSession.once('will-download', (event) => done(event.defaultPrevented))),
    );
    await inWindow(() => {
      const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' });
      link.click();
    });
    expect(await refused).toBe(true);
  });
});

test.describe('app:// gives the built files and nothing else', () => {
  const OUTSIDE = [
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e%2fmain%2findex.cjs',
    '/..%5c..%5cpackage.json',
    '/assets/..%5c..%5cmain%5cindex.cjs',
    '/%252e%252e/main/index.cjs',
    '/assets',
    '/assets/',
    '/%ff',
  ];
  for (const path of OUTSIDE) {
    test(`${path} is refused`, async () => {
      const status = await running.window.evaluate((to) => fetch(to).then((answer) => answer.status), `app://steel-dossier${path}`);
      expect([403, 404]).toContain(status);
    });
  }

  test('a path that the address parser has not touched is contained too', async () => {
    const statuses = await running.app.evaluate(({ net }) =>
      Promise.all(
        ['/..%2fmain%2findex.cjs', '/x/..%2f..%2fmain%2findex.cjs'].map(
          async (path) => (await net.fetch(`app://steel-dossier${path}`)).status,
        ),
      ),
    );
    expect(statuses).toEqual([403, 403]);
  });

  test('the page and its scripts come with their type and the policy', async () => {
    const [page, script] = await inWindow(async () => {
      const source = document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '';
      return Promise.all(['/', source].map(async (path) => Object.fromEntries((await fetch(path)).headers)));
    });
    expect(page?.['content-type']).toContain('text/html');
    expect(script?.['content-type']).toContain('text/javascript');
    for (const headers of [page, script]) {
      expect(headers?.['content-security-policy']).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';");
      expect(headers?.['x-content-type-options']).toBe('nosniff');
    }
  });

  test('the bundled fonts load under the policy, Traditional and Simplified', async () => {
    const loaded = await inWindow(async () => {
      const faces = await Promise.all([
        document.fonts.load("16px 'Noto Sans TC Variable'", '鋼'),
        document.fonts.load("16px 'Noto Sans SC Variable'", '钢'),
      ]);
      return faces.map((found) => found.length > 0 && found.every(({ status }) => status === 'loaded'));
    });
    expect(loaded).toEqual([true, true]);
  });

  test('files of the machine, other hosts and the network cannot be fetched', async () => {
    const reached = await inWindow(() =>
      Promise.all(
        ['file:///etc/hostname', 'app://another-host/index.html', 'http://127.0.0.1:9/', 'https://example.com/'].map((address) =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        ),
      ),
    );
    expect(reached).toEqual([false, false, false, false]);
    const fromMain = await running.app.evaluate(({ net }) =>
      net.fetch('app://another-host/index.html').then(
        (answer) => answer.status,
        () => 0,
      ),
    );
    expect(fromMain).not.toBe(200);
  });
});

test.describe('the page has no powers of its own', () => {
  test('Node is out of reach; the bridge has two functions', async () => {
    const seen = await inWindow(() => ({
      globals: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron'].filter((name) => name in window),
      bridge: Object.keys(window.steelDossier ?? {}),
    }));
    expect(seen).toEqual({ globals: [], bridge: ['call', 'onMenuCommand'] });
  });

  test('a frame inside the page does not get the bridge', async () => {
    const inFrame = await inWindow(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const found = frame.contentWindow !== null && 'steelDossier' in frame.contentWindow;
      frame.remove();
      return found;
    });
    expect(inFrame).toBe(false);
  });

  test('sandbox and context isolation are on, node integration is off', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity };
    });
    expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
  });

  test('permissions are refused, but the data may be kept for good', async () => {
    const answers = await inWindow(async () => ({
      notification: await Notification.requestPermission(),
      geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'denied',
      ),
      persisted: await navigator.storage.persist(),
    }));
    expect(answers).toEqual({ notification: 'denied', geolocation: 'denied', camera: 'denied', persisted: true });
  });

  test('the policy stops inline script, eval, script from data and pictures from elsewhere', async () => {
    const ran = await inWindow(async () => {
      const marks = window as unknown as Record<string, unknown>;
      const inline = Object.assign(document.createElement('script'), { textContent: 'window.inlineRan = true' });
      const fromData = Object.assign(document.createElement('script'), { src: 'data:text/javascript,window.dataRan=true' });
      document.head.append(inline, fromData);
      // Outside the test tool's own call, which may evaluate.
      setTimeout(() => {
        try {
          marks['evalRan'] = new Function('return true')();
        } catch {
          marks['evalRan'] = false;
        }
      });
      const picture = await new Promise((done) => {
        Object.assign(new Image(), { onload: () => done(true), onerror: () => done(false), src: 'https://example.com/x.png' });
      });
      await new Promise((done) => setTimeout(done, 200));
      return { inline: marks['inlineRan'] ?? false, fromData: marks['dataRan'] ?? false, eval: marks['evalRan'], picture };
    });
    expect(ran).toEqual({ inline: false, fromData: false, eval: false, picture: false });
  });
});

test.describe('calls to the main process', () => {
  test('an unknown channel does not exist', async () => {
    const answer = await inWindow(() => (window.steelDossier?.call as (channel: string) => Promise<unknown>)('files:delete').catch(String));
    expect(answer).toContain('unknown channel');
  });

  const WRONG: readonly (readonly [string, readonly unknown[]])[] = [
    ['system:info', ['extra']],
    ['files:open', []],
    ['files:open', [{ title: 'x', filters: [{ name: 'x', extensions: ['../x'] }], multiple: true }]],
    ['files:save', [{ title: 'x', suggestedName: 'x', filters: [], bytes: 'text' }]],
    ['files:save', [{ title: 'x', suggestedName: 'x', filters: [], bytes: [1, 2], path: '/tmp/x' }]],
    ['print:pdf', [{ footer: 7 }]],
    ['room:close', [{ runId: '../../elsewhere', discard: true }]],
    ['room:target', [{ runId: 'x', kind: 'onePdf', title: 'x', suggestedName: 'x', path: '/tmp/x' }]],
    ['notify:show', [{ title: '', body: 'x' }]],
    ['notify:show', [{ title: 'x', body: 'x', icon: '/etc/hostname' }]],
    ['mail:open', ['mailto:wang@example.com']],
    ['mail:open', [{ to: ['wang@example.com'], bcc: [], subject: 'x', body: 'x', attach: '/etc/hostname' }]],
    ['mail:open', [{ to: [], bcc: [], subject: 'x', body: 'x' }]],
    ['mail:open', [{ to: ['https://example.com/'], bcc: [], subject: '', body: '' }]],
    ['mail:open', [{ to: ['wang@example.com?bcc=all@example.com'], bcc: [], subject: '', body: '' }]],
    ['mail:open', [{ to: ['wang@example.com'], bcc: [], subject: 'x\r\nBcc: all@example.com', body: '' }]],
    ['mail:open', [{ to: ['wang@example.com'], bcc: [], subject: '', body: 'x'.repeat(2000) }]],
    ['menu:language', ['fr']],
  ];
  for (const [channel, args] of WRONG) {
    test(`${channel} refuses ${JSON.stringify(args)}`, async () => {
      const answer = await running.window.evaluate(
        ([name, given]) =>
          (window.steelDossier?.call as (channel: string, ...args: readonly unknown[]) => Promise<unknown>)(name, ...given).then(
            () => 'accepted',
            String,
          ),
        [channel, args] as const,
      );
      expect(answer).toContain('refused: arguments');
    });
  }

  test('a foreign page with the same preload is refused', async () => {
    const answer = await running.app.evaluate(async ({ BrowserWindow, app }) => {
      const preload = `${app.getAppPath()}/out/preload/index.cjs`;
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } });
      await foreign.loadURL('data:text/html,foreign');
      const said = (await foreign.webContents.executeJavaScript(
        "window.steelDossier.call('system:info').then(() => 'accepted', String)",
      )) as string;
      foreign.destroy();
      return said;
    });
    expect(answer).toContain('refused: sender');
  });
});
