import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, sourceText } from './source-files.ts';

const PRODUCT = ['electron', 'renderer', 'shared', 'resources/samples', 'resources/scripts'];
const product = sourceFiles(PRODUCT);
const projectRoot = resolve(import.meta.dirname, '../../..');

/** Where Chinese belongs in code: the words that ledgers use and that users type, the names of languages in themselves, and what the sample company is made of. */
const TRADE_WORDS = [
  /^shared\/(?:ledger|workbook|values|reconcile|records)\//,
  /^resources\/samples\//,
  /^renderer\/ui\/language-names\.ts$/,
  /^renderer\/features\/import\/(?:row-numbers|sheet-row|units-of-type)\.tsx?$/,
  /^renderer\/features\/customers\/fields\/read-field\.ts$/,
];

/** Code without comments, for checks of what it does. */
function codeOf(file: string): string {
  return sourceText(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

function lines(file: string): number {
  return sourceText(file).trimEnd().split('\n').length;
}

describe('the house', () => {
  it('has the rooms that the plan gives it and no other', () => {
    const allowed = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'electron',
      'electron.vite.config.ts',
      'package-lock.json',
      'package.json',
      'renderer',
      'resources',
      'shared',
      'tests',
      'tsconfig.json',
    ];
    const made = ['node_modules', 'out', 'dist', 'test-results', 'coverage'];
    const visible = readdirSync(projectRoot).filter(
      (name) => !name.startsWith('.') && !made.includes(name) && !/^electron\.vite\.config\.ts\.\d+/.test(name),
    );
    expect(visible.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('keeps files small: 250 lines at most, 180 for nine of ten, 80 for half of them', () => {
    expect(product.filter((file) => lines(file) > 250)).toEqual([]);
    const sizes = product.map(lines).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(180);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('keeps test files under 400 lines', () => {
    expect(sourceFiles(['tests']).filter((file) => lines(file) > 400)).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const drawers = /^(?:utils?|helpers?|types|common|misc|shared|constants)\.tsx?$/;
    expect(product.filter((file) => drawers.test(basename(file)) || /\/(?:utils?|helpers?|common|misc)\//.test(file))).toEqual([]);
    expect(
      product
        .filter((file) => basename(file) === 'index.ts')
        .filter((file) => !/^(?:shared\/rules\/[^/]+|renderer\/i18n|electron\/(?:main|preload))\/index\.ts$/.test(file)),
    ).toEqual([]);
  });

  it('declares no enum', () => {
    expect(product.filter((file) => /^\s*(?:export\s+)?(?:const\s+|declare\s+)?enum\s+\w/m.test(codeOf(file)))).toEqual([]);
  });

  it('asks no clock and no dice in shared', () => {
    const breaches = /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bcrypto\.|\bperformance\.now\b/;
    expect(product.filter((file) => file.startsWith('shared/') && breaches.test(codeOf(file)))).toEqual([]);
  });

  it('keeps Chinese in the texts, and in code only where it is the trade’s own words', () => {
    const chinese = product.filter((file) => /\p{Script=Han}/u.test(codeOf(file)) && !TRADE_WORDS.some((place) => place.test(file)));
    expect(chinese).toEqual([]);
  });

  it('never turns the sandbox off in the product', () => {
    expect(
      product.filter((file) => file !== 'resources/scripts/find-chromium.mjs' && /no-sandbox|noSandbox|sandbox: false/.test(codeOf(file))),
    ).toEqual([]);
  });

  it('mirrors what it tests: every unit test of shared and renderer stands at the path of its subject’s folder', () => {
    // The zoo is read by the whole of shared/ledger, not by one folder of it.
    const lost = sourceFiles(['tests/unit/shared', 'tests/unit/renderer'])
      .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('/zoo/'))
      .filter((file) => !existsSync(resolve(projectRoot, file.replace('tests/unit/', '').replace(/\/[^/]+$/, ''))));
    expect(lost).toEqual([]);
  });
});
