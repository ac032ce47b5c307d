import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;

/** Installs the peers once; a machine without a registry measures without them and says so. */
export function installPeers() {
  if (existsSync(join(here, 'node_modules', 'hucre'))) return true;
  try {
    execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund'], { cwd: here, stdio: 'ignore', timeout: 180_000, shell: process.platform === 'win32' });
    return true;
  } catch {
    console.error('bench: the peers could not be installed; measuring without them');
    return false;
  }
}

/** A peer's module, or null where it is not installed. @param {string} name @returns {Promise<any>} */
export async function peer(name) {
  try {
    return await import(pathToFileURL(createRequire(join(here, 'package.json')).resolve(name)).href);
  } catch {
    return null;
  }
}
