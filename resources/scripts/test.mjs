import { runChecks } from './check.mjs';
import { whyNoElectron } from './find-electron.mjs';
import { ensureInstalled, requireNode } from './install.mjs';
import { runSuite, summaryLine } from './run-suite.mjs';
import { findMachinery } from './test-machinery.mjs';

requireNode();
ensureInstalled();
const { chromium, electron, display, pdftoppm } = await findMachinery();
/** @type {{ name: string, why: string }[]} */
const notRun = [];
const results = await runChecks();

if (chromium === null) notRun.push({ name: 'data', why: 'no Chrome, Chromium or Edge found' });
else
  await add({
    name: 'data',
    args: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/data/vitest.config.ts'],
    report: 'vitest',
    env: { CHROMIUM_PATH: chromium },
  });

const built = await add({ name: 'build', args: ['resources/scripts/build.mjs'], quiet: true });

if (built.failed > 0) notRun.push({ name: 'e2e, electron', why: 'the build failed' });
else {
  if (chromium === null) notRun.push({ name: 'e2e', why: 'no Chrome, Chromium or Edge found' });
  else
    await add({
      name: 'e2e',
      args: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/e2e/playwright.config.ts'],
      report: 'playwright',
      env: { CHROMIUM_PATH: chromium },
    });
  if (electron === null) notRun.push({ name: 'electron', why: whyNoElectron() });
  else if (display === null) notRun.push({ name: 'electron', why: 'no display, and no xvfb-run to make one' });
  else {
    if (!pdftoppm) notRun.push({ name: 'electron: codes on paper', why: 'no pdftoppm found (poppler-utils)' });
    await add({
      name: 'electron',
      args: ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/electron/playwright.config.ts'].concat(
        pdftoppm ? [] : ['--grep-invert', '@pdftoppm'],
      ),
      via: display,
      report: 'playwright',
    });
  }
}

console.log('');
for (const result of results) console.log(summaryLine(result));
for (const { name, why } of notRun) console.log(`not run: ${name} (${why})`);
// On a developer's machine a missing program is told; in CI it is a failure.
const missed = process.env.CI === 'true' ? notRun.length : 0;
const failed = results.reduce((sum, result) => sum + result.failed, missed);
console.log(`${results.reduce((sum, result) => sum + result.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {import('./run-suite.mjs').Suite} suite */
async function add(suite) {
  const result = await runSuite(suite);
  console.log(summaryLine(result));
  results.push(result);
  return result;
}
