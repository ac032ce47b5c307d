import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../node_modules/electron');
const EXECUTABLES = /** @type {Record<string, string>} */ ({ darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' });
// Where nothing can be downloaded the installer fails at once; this limit is for a network that never answers.
const DOWNLOAD_LIMIT_MS = 120_000;

/** Why `ensureElectron` found none, to be put before a semicolon or in brackets. */
export function whyNoElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  return named === undefined || named === ''
    ? 'Electron’s program could not be downloaded'
    : `ELECTRON_OVERRIDE_DIST_PATH names ${named}, where Electron’s program is not`;
}

/**
 * Electron's program: the one that ELECTRON_OVERRIDE_DIST_PATH points at, else the npm package's, else null. Looks only.
 * @returns {string | null}
 */
export function findElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = named === undefined || named === '' ? join(packageFolder, 'dist') : named;
  const program = join(folder, EXECUTABLES[process.platform] ?? 'electron');
  return existsSync(program) ? program : null;
}

/**
 * As `findElectron`; where none is named and there is none, lets the npm package fetch its own, once.
 * @returns {string | null}
 */
export function ensureElectron() {
  const found = findElectron();
  if (found !== null || process.env.ELECTRON_OVERRIDE_DIST_PATH || !existsSync(join(packageFolder, 'install.js'))) return found;
  spawnSync(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS });
  return installedWhole() ? findElectron() : null;
}

/** The installer writes path.txt last: without it the folder holds half a program. */
function installedWhole() {
  const marker = join(packageFolder, 'path.txt');
  return existsSync(marker) && readFileSync(marker, 'utf8') !== '';
}
