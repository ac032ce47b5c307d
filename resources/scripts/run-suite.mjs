import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './build.mjs';

/**
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number }} SuiteResult
 * @typedef {{ name: string, args: readonly string[], via?: readonly string[], report?: 'vitest' | 'playwright', env?: Record<string, string>, quiet?: boolean }} Suite
 *   args: a script under the project and its arguments, run by this Node; via: a command to run it through (xvfb-run);
 *   report: whose JSON holds the counts, else the suite counts as one test; quiet: its output is shown only when it fails
 */

/**
 * @param {Suite} suite
 * @returns {Promise<SuiteResult>}
 */
export async function runSuite({ name, args, via = [], report, env = {}, quiet = false }) {
  const startedAt = performance.now();
  const reportFile = join(projectRoot, '.work/reports', `${name}.json`);
  rmSync(reportFile, { force: true });
  mkdirSync(dirname(reportFile), { recursive: true });
  const reporting =
    report === 'vitest'
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
      : report === 'playwright'
        ? ['--reporter=list,json']
        : [];
  const [command = '', ...rest] = [...via, process.execPath, ...args, ...reporting];
  const code = await finish(
    command,
    rest,
    { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile, ...env },
    quiet,
  );
  const counts =
    report !== undefined && existsSync(reportFile)
      ? countsOf(report, JSON.parse(readFileSync(reportFile, 'utf8')))
      : { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // A runner that failed without naming a failed test (it could not load a file, say) failed all the same.
  const failed = counts.failed === 0 && (code !== 0 || (report !== undefined && counts.passed === 0)) ? 1 : counts.failed;
  return { name, ...counts, failed, seconds: (performance.now() - startedAt) / 1000 };
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} quiet
 * @returns {Promise<number>}
 */
function finish(command, args, env, quiet) {
  const child = spawn(command, args, {
    cwd: projectRoot,
    env,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (/** @type {Buffer} */ chunk) => said.push(chunk));
  return new Promise((done) => {
    child.once('error', () => done(1));
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      done(code ?? 1);
    });
  });
}

/**
 * @param {'vitest' | 'playwright'} report
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} json
 */
function countsOf(report, json) {
  if (report === 'vitest') return { passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests };
  return { passed: json.stats.expected + json.stats.flaky, failed: json.stats.unexpected, skipped: json.stats.skipped };
}

/** @param {SuiteResult} result */
export function summaryLine({ name, passed, failed, skipped, seconds }) {
  return `${failed > 0 ? 'FAILED' : 'ok'.padEnd(6)} ${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed${skipped > 0 ? ` ${skipped} skipped` : ''} ${seconds.toFixed(1).padStart(7)} s`;
}
