import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceFiles } from './house/source-files.ts';

const projectRoot = resolve(import.meta.dirname, '../..');
const PRODUCT = ['electron', 'renderer', 'shared', 'resources/samples'];
const planted = mkdtempSync(join(tmpdir(), 'planted-'));

async function breachesIn(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { forbidden, options } = await extractConfig(join(projectRoot, '.dependency-cruiser.cjs'));
  const tsConfig = extractTsConfig(join(projectRoot, 'tsconfig.json'));
  const { output } = await cruise(folders, { ...options, baseDir, validate: true, ruleSet: { forbidden: forbidden ?? [] } }, undefined, {
    tsConfig,
  });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

function told({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).toSorted();
}

/** Each breach is two files: the first may not import the second. */
const BREACHES: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['shared-only-shared', 'shared/values/a.ts', 'renderer/ui/b.ts'],
  ['data-below-screens', 'renderer/data/a.ts', 'renderer/ui/b.ts'],
  ['host-only-shared', 'renderer/host/a.ts', 'renderer/data/b.ts'],
  ['ui-only-shared', 'renderer/ui/a.ts', 'renderer/data/b.ts'],
  ['feature-not-feature', 'renderer/features/customers/a.ts', 'renderer/features/import/b.ts'],
  ['feature-layers', 'renderer/features/policy/a.ts', 'renderer/app/b.ts'],
  ['samples-only-shared', 'resources/samples/a.ts', 'renderer/data/b.ts'],
  ['db-behind-data', 'renderer/features/dossier/a.ts', 'renderer/data/db.ts'],
  ['features-know-the-interface', 'renderer/app/a.ts', 'renderer/host/electron-host.ts'],
  ['electron-only-shared', 'electron/main/a.ts', 'renderer/data/b.ts'],
  ['dexie-in-data', 'renderer/features/settings/a.ts', 'node_modules/dexie/index.js'],
  ['spreadsheets-in-workbook', 'shared/ledger/a.ts', 'node_modules/xlsx/index.js'],
  ['product-without-tests', 'shared/rules/a.ts', 'tests/unit/b.ts'],
];

function plant(rule: string, from: string, to: string): string {
  const root = join(planted, rule);
  for (const [path, text] of [
    [from, `import '${relativeImport(from, to)}';\n`],
    [to, 'export const planted = 1;\n'],
  ] as const) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function relativeImport(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${to}`;
}

describe('who may import whom', () => {
  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  it('holds in every module of the product, and all of them were seen', async () => {
    const result = await breachesIn(projectRoot, PRODUCT);
    expect(told(result)).toEqual([]);
    const seen = new Set(result.modules.map(({ source }) => source));
    const unseen = sourceFiles(PRODUCT).filter((file) => !seen.has(file));
    expect(unseen).toEqual([]);
    expect(seen.size).toBeGreaterThan(200);
  }, 120_000);

  it.each(BREACHES)('%s: a planted import of it is caught', async (rule, from, to) => {
    const result = await breachesIn(plant(rule, from, to), [from.split('/')[0] ?? '']);
    expect(told(result)).toContain(`${rule}: ${from} -> ${to}`);
  });

  it('no-cycles: a planted cycle is caught', async () => {
    const root = plant('no-cycles', 'shared/values/a.ts', 'shared/values/b.ts');
    writeFileSync(join(root, 'shared/values/b.ts'), "import './a.ts';\n");
    expect(told(await breachesIn(root, ['shared'])).some((line) => line.startsWith('no-cycles'))).toBe(true);
  });

  it('shared-is-pure: a planted import of Node is caught', async () => {
    const root = plant('shared-is-pure', 'shared/values/a.ts', 'shared/values/b.ts');
    writeFileSync(join(root, 'shared/values/a.ts'), "import 'node:fs';\n");
    expect(told(await breachesIn(root, ['shared']))).toContain('shared-is-pure: shared/values/a.ts -> fs');
  });
});
