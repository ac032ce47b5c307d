import { spawnSync } from 'node:child_process';
import { ensureChromium } from './find-chromium.mjs';
import { ensureElectron } from './find-electron.mjs';

/**
 * What the tests need of the machine. display: the command to run a windowed program through, [] where a display is there, null where none can be made.
 * @returns {Promise<{ chromium: string | null, electron: string | null, display: readonly string[] | null, pdftoppm: boolean }>}
 */
export async function findMachinery() {
  const pdftoppm = spawnSync('pdftoppm', ['-v'], { stdio: 'ignore' }).status === 0;
  return { chromium: await ensureChromium(), electron: ensureElectron(), display: findDisplay(), pdftoppm };
}

function findDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  const { status } = spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' });
  return status === 0 ? ['xvfb-run', '-a', '-s', '-screen 0 1920x1080x24'] : null;
}
