import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources/samples',
  'resources/fonts',
  'resources/icons',
  'electron.vite.config.ts',
  'package-lock.json',
];
const PARTS = ['main', 'preload', 'renderer'];

/**
 * The latest change anywhere under the paths, epoch ms.
 * @param {readonly string[]} paths relative to the project
 */
export function newestChange(paths) {
  let newest = 0;
  for (const path of paths) {
    const full = join(projectRoot, path);
    if (!existsSync(full)) continue;
    const names = statSync(full).isDirectory() ? readdirSync(full, { recursive: true, encoding: 'utf8' }) : [];
    for (const file of [full, ...names.map((name) => join(full, name))])
      newest = Math.max(newest, statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  }
  return newest;
}

/** Builds beside the old build and swaps at the end: whoever reads out/ meanwhile sees one build or the other. */
function build() {
  const startedAt = new Date();
  const staging = join(projectRoot, 'out', `.building-${process.pid}`);
  const cli = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js');
  try {
    const { status } = spawnSync(process.execPath, [cli, 'build', '--logLevel', 'warn', '--outDir', staging], {
      cwd: projectRoot,
      stdio: ['ignore', 2, 2],
    });
    if (status !== 0) throw new Error('the build failed');
    for (const part of PARTS) swap(join(staging, part), join(projectRoot, 'out', part));
    writeFileSync(join(projectRoot, 'out/.built'), '');
    utimesSync(join(projectRoot, 'out/.built'), startedAt, startedAt);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function swap(from, to) {
  const old = `${from}-old`;
  mkdirSync(dirname(to), { recursive: true });
  if (existsSync(to)) renameSync(to, old);
  renameSync(from, to);
}

function buildOrEnd() {
  try {
    build();
  } catch {
    console.error('The build failed; its messages are above.');
    process.exit(1);
  }
}

/** Builds where a source is newer than the build; ends the program where that fails. */
export function ensureBuilt() {
  const stamp = join(projectRoot, 'out/.built');
  const builtAt = existsSync(stamp) && PARTS.every((part) => existsSync(join(projectRoot, 'out', part))) ? statSync(stamp).mtimeMs : 0;
  if (builtAt <= newestChange(SOURCES)) buildOrEnd();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) buildOrEnd();
