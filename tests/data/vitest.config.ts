import { playwright } from '@vitest/browser-playwright';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { bundledWorkers } from './support/bundled-workers.ts';

const root = resolve(import.meta.dirname, '../..');
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const executablePath = process.env['CHROMIUM_PATH'] ?? (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined);
// Chromium refuses its sandbox to root; only this test launch may go without.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Real IndexedDB in a real browser. Each worker is a browser context with storage of its own; the files of one come one after the other. */
export default defineConfig({
  root,
  plugins: [bundledWorkers(root)],
  test: {
    include: ['tests/data/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: availableParallelism(),
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          args: [...sandbox, '--disable-gpu', '--disable-background-networking', '--no-first-run'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
  optimizeDeps: {
    include: [
      'dexie',
      'dexie-react-hooks',
      'comlink',
      'pinyin-pro',
      'opencc-js/t2cn',
      'fastest-levenshtein',
      'big.js',
      'tyme4ts',
      'hash-wasm',
      'zod',
      'zustand',
      'react',
      'react-dom/client',
    ],
  },
});
