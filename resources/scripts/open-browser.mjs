import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Opens the system's browser if there is one; silent if not.
 * @param {string} url
 */
export function openBrowser(url) {
  const [command, args] = opener(url);
  if (command === null) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}

/**
 * @param {string} url
 * @returns {readonly [string | null, string[]]}
 */
function opener(url) {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  const shown = Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
  const found = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'xdg-open')));
  return shown && found ? ['xdg-open', [url]] : [null, []];
}
