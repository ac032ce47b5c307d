import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/electron',
  workers: 1,
  forbidOnly: true,
  timeout: 100_000,
  reporter: [['list']],
});
