import { pathToFileURL } from 'node:url';
import { ensureInstalled, requireNode } from './install.mjs';
import { runSuite, summaryLine } from './run-suite.mjs';

const TYPES_SEEN = '.work/types.tsbuildinfo';

/** @type {readonly import('./run-suite.mjs').Suite[]} */
const CHECKS = [
  // What has not changed since the last time is not looked at again: a tenth of the time.
  {
    name: 'types',
    args: ['node_modules/@typescript/native/bin/tsc', '--noEmit', '-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', TYPES_SEEN],
    quiet: true,
  },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware'], quiet: true },
  { name: 'format', args: ['node_modules/oxfmt/bin/oxfmt', '--check'], quiet: true },
  { name: 'dead-code', args: ['node_modules/knip/bin/knip.js', '--no-progress'], quiet: true },
  { name: 'unit', args: ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/unit/vitest.config.ts'], report: 'vitest' },
];

/** Types, lint, format, dead code, and the unit tests, which hold the house's own rules (tests/unit/house). */
export async function runChecks() {
  const results = [];
  for (const check of CHECKS) {
    const result = await runSuite(check);
    console.log(summaryLine(result));
    results.push(result);
  }
  return results;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode();
  ensureInstalled();
  const results = await runChecks();
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}
