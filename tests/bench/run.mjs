import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { ensureBuilt } from '../../resources/scripts/build.mjs';
import { serve } from '../../resources/scripts/serve.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const root = process.cwd();
const out = join(root, '.work', 'bench');

/** The peers live in their own package, so that the product's install stays lean. */
function installPeers() {
  const here = join(root, 'tests', 'bench');
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  if (Object.keys(dependencies).every((name) => existsSync(join(here, 'node_modules', name)))) return;
  try {
    execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], {
      cwd: here,
      stdio: 'ignore',
      timeout: 180_000,
      shell: process.platform === 'win32',
    });
  } catch {
    console.error('bench: the peers could not be installed; measuring without them');
  }
}

async function bundledSuites() {
  const output = { entryFileNames: '[name].mjs' };
  const input = { bench: 'tests/bench/bench.ts', 'read-in-a-child': 'tests/bench/read-in-a-child.ts' };
  const options = {
    ssr: true,
    outDir: join(out, 'bundle'),
    emptyOutDir: true,
    rolldownOptions: { input, output, external: [/^playwright/] },
  };
  await build({ configFile: false, logLevel: 'error', root, build: options, ssr: { noExternal: true } });
  const { SUITES } = await import(pathToFileURL(join(out, 'bundle', 'bench.mjs')).href);
  return /** @type {typeof import('./bench.ts').SUITES} */ (SUITES);
}

/** The page that measures in Chromium, built like the product and served with its headers. */
async function servedPage() {
  const folder = join(out, 'page');
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(root, 'tests/bench/browser'),
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'chrome114' },
  });
  return serve({ folder, port: 0 });
}

installPeers();
process.env['STEEL_DOSSIER_BENCH_ADDRESS'] = (await servedPage()).url;
ensureBuilt();
process.env['STEEL_DOSSIER_APP_ADDRESS'] = (await serve()).url;
/** @type {Record<string, import('./measure.ts').Comparison>} */
const results = {};
const suites = await bundledSuites();
if (values.only !== undefined && !(values.only in suites)) {
  console.error(`There is no suite "${values.only}". Known: ${Object.keys(suites).join(', ')}`);
  process.exit(1);
}
for (const [name, suite] of Object.entries(suites)) {
  if (values.only !== undefined && values.only !== name) continue;
  const result = await suite(values.quick === true);
  results[name] = result;
  console.log(`\n${result.title}`);
  for (const row of result.rows)
    console.log(
      `  ${row.ratio.toFixed(2).padStart(8)} x  ${Number.isNaN(row.cpuRatio) ? '' : `(CPU ${row.cpuRatio.toFixed(2)} x)`.padEnd(14)}  ${row.name}`,
    );
}
mkdirSync(out, { recursive: true });
writeFileSync(
  join(out, 'results.json'),
  JSON.stringify({ at: new Date().toISOString(), node: process.version, quick: values.quick === true, results }, null, 1),
);
console.log('\nMedians of interleaved rounds of this run; the first line of each is 1. JSON: .work/bench/results.json');
process.exit(0);
