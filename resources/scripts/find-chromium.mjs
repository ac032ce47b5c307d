import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PATHS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** @returns {readonly string[]} */
function candidates() {
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform === 'darwin') return MAC_PATHS;
  if (process.platform === 'win32') {
    const homes = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((it) => it !== undefined);
    return homes.flatMap((home) => WINDOWS_PATHS.map((path) => join(home, path)));
  }
  return PATH.split(delimiter).flatMap((folder) => LINUX_NAMES.map((name) => join(folder, name)));
}

/**
 * An installed Chrome, Chromium or Edge (CHROMIUM_PATH first), else Playwright's own, else null. Looks only, installs nothing.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && existsSync(named)) return named;
  const installed = candidates().find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  const own = await import('playwright').then(
    ({ chromium }) => chromium.executablePath(),
    () => '',
  );
  return own !== '' && existsSync(own) ? own : null;
}

/**
 * As `findChromium`; where there is none and this is Debian as root, installs Debian's package.
 * @returns {Promise<string | null>}
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== null || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  try {
    const options = { stdio: /** @type {const} */ ('ignore'), timeout: 300_000 };
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      ...options,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    return null;
  }
  return findChromium();
}

// Playwright's own list, since Chromium heeds the last one only.
const PLAYWRIGHT_DISABLES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** The launch line of tests: no chatter to the network, nor the address bar's own two pages, a second of work a context; root on a test machine has no sandbox. */
export const CHROMIUM_TEST_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${[...PLAYWRIGHT_DISABLES, 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'].join(',')}`,
];
