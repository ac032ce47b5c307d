import { defineConfig } from '@playwright/test';
import { CHROMIUM_TEST_ARGS, findChromium } from '../../resources/scripts/find-chromium.mjs';

// One port a run, so that two runs on one machine never meet; workers inherit it.
process.env['STEEL_DOSSIER_E2E_PORT'] ??= String(20_000 + (process.pid % 20_000));
const port = process.env['STEEL_DOSSIER_E2E_PORT'];
const executablePath = (await findChromium()) ?? undefined;

export default defineConfig({
  testDir: '.',
  testMatch: /\.(?:e2e|spec)\.ts$/,
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine that others share may take twice as long.
  timeout: process.env['CI'] === 'true' ? 120_000 : 60_000,
  expect: { timeout: 10_000 },
  // A shared machine stumbles now and then; what passes only the second time is listed as flaky.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    // Without pictures: taking them all along makes Chromium paint without end, two thirds of all the work. The page itself is in the trace.
    trace: { mode: process.env['CI'] === 'true' ? 'on-first-retry' : 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: CHROMIUM_TEST_ARGS },
  },
  webServer: { command: `node ../../resources/scripts/serve.mjs --port ${port}`, url: `http://127.0.0.1:${port}/`, timeout: 20_000 },
});
