import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { installPeers } from './peers.mjs';
import { gradeEverybody } from './suites/grade-everybody.mjs';
import { readXlsx } from './suites/read-xlsx.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const quick = values.quick === true;
const root = process.cwd();
const out = join(root, '.work', 'bench');

async function bundledSubjects() {
  await build({ configFile: false, logLevel: 'error', root, build: { ssr: 'tests/bench/subjects.ts', outDir: join(out, 'subjects'), emptyOutDir: true, rolldownOptions: { output: { entryFileNames: 'subjects.mjs' } } }, ssr: { noExternal: true } });
  return import(pathToFileURL(join(out, 'subjects', 'subjects.mjs')).href);
}

const suites = {
  'read-xlsx': (ours) => readXlsx(ours, quick ? { rows: 10_000, rounds: 2 } : { rows: 100_000, rounds: 5 }),
  'grade-everybody': (ours) => gradeEverybody(ours, { customers: 100_000, rounds: quick ? 3 : 9 }),
};

installPeers();
const ours = await bundledSubjects();
const results = {};
for (const [name, suite] of Object.entries(suites)) {
  if (values.only !== undefined && values.only !== name) continue;
  const result = await suite(ours);
  results[name] = result;
  console.log(`\n${result.title}`);
  for (const row of result.rows) console.log(`  ${row.ratio.toFixed(2).padStart(7)} x  (CPU ${row.cpuRatio.toFixed(2)} x)  ${row.name}`);
}
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'results.json'), JSON.stringify({ at: new Date().toISOString(), node: process.version, quick, results }, null, 1));
console.log('\nRatios are medians of interleaved rounds of this run; the first line of each is 1. JSON in .work/bench/results.json');
