import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/electron',
  workers: 1,
  forbidOnly: true,
  timeout: 100_000,
  expect: { timeout: 10_000 },
  retries: process.env['CI'] === 'true' ? 1 : 0,
  reporter: [['list']],
});
