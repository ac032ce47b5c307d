import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { CHROMIUM_TEST_ARGS, ensureChromium } from '../../resources/scripts/find-chromium.mjs';
import { watchWindow, type Watched } from './watch-window.ts';

/** The product in a real window, empty, at the import screen; what its main thread does is watched from the first script on. */
export interface AppWindow {
  readonly page: Page;
  /** Lets a file of the disk fall on the window, as the system's file manager does it. */
  readonly drop: (path: string) => Promise<void>;
  /** Epoch of the page, ms, at which the selector first matched in a painted frame; asked before it does. */
  readonly shown: (selector: string) => Promise<number>;
  /** Milliseconds from a key to the first painted frame that the selector matches in. */
  readonly pressed: (key: string, selector: string) => Promise<number>;
  readonly watched: () => Promise<Watched>;
  /** The most memory that the window's process ever held, workers included, in megabytes; null where the machine does not tell. */
  readonly peakMb: () => Promise<number | null>;
  readonly close: () => Promise<void>;
}

export async function openAppWindow(): Promise<AppWindow> {
  const address = process.env['STEEL_DOSSIER_APP_ADDRESS'];
  if (address === undefined) throw new Error('the app is not served');
  const executablePath = (await ensureChromium()) ?? undefined;
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_TEST_ARGS });
  const page = await browser.newPage({ locale: 'zh-TW', viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(60_000);
  await page.addInitScript(watchWindow);
  await page.goto(address);
  await page.getByLabel('您的姓名').fill('陳靜');
  await page.getByLabel('公司名稱').fill('宏遠鋼貿');
  await page.getByRole('button', { name: '空白開始' }).click();
  await page.getByRole('navigation').getByRole('link', { name: '匯入' }).click();
  await page.getByRole('button', { name: '選擇台賬檔案…' }).waitFor();
  const shown: AppWindow['shown'] = (selector) => page.evaluate((sought) => window.shown(sought), selector);
  return {
    page,
    drop: (path) => drop(page, path),
    shown,
    pressed: async (key, selector) => {
      const before = await page.evaluate(() => performance.now());
      const seen = shown(selector);
      await page.keyboard.press(key);
      return (await seen) - before;
    },
    watched: () => page.evaluate(() => window.watched),
    peakMb: () => peakMb(browser),
    close: () => browser.close(),
  };
}

async function drop(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop'): Promise<unknown> =>
    session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  await send('dragEnter');
  await send('dragOver');
  await page.getByText('放開滑鼠，匯入這些檔案').waitFor();
  await send('dragOver');
  await send('drop');
}

async function peakMb(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.flatMap(({ type, id }) => {
    const status = `/proc/${id}/status`;
    const kilobytes = type === 'renderer' && existsSync(status) ? /^VmHWM:\s*(\d+) kB/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
    return kilobytes === undefined ? [] : [Number(kilobytes) / 1024];
  });
  return peaks.length === 0 ? null : Math.max(...peaks);
}
