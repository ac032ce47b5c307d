import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './build.mjs';

/** Says in one line which Node is needed, and ends, where this one is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(`Steel Dossier needs Node 20.19 or newer (20.x, or 22.12 and up); this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs `npm ci` where a package is missing or of another version than package.json pins. */
export function ensureInstalled() {
  if (missingPackages().length === 0) return;
  console.error('Installing what is missing (npm ci)…');
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
    shell: npm === undefined && process.platform === 'win32',
  });
  const missing = missingPackages();
  if (status === 0 && missing.length === 0) return;
  console.error(`npm ci did not bring ${missing.slice(0, 5).join(', ') || 'everything'}.`);
  process.exit(1);
}

/** @returns {readonly string[]} */
function missingPackages() {
  /** @type {{ devDependencies: Record<string, string> }} */
  const { devDependencies } = readJson(join(projectRoot, 'package.json'));
  return Object.entries(devDependencies)
    .filter(([name, pinned]) => {
      const installed = join(projectRoot, 'node_modules', name, 'package.json');
      // An alias is pinned as npm:name@version.
      return !existsSync(installed) || readJson(installed).version !== pinned.slice(pinned.lastIndexOf('@') + 1);
    })
    .map(([name]) => name);
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
