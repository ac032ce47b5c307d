import { spawn } from 'node:child_process';
import { ensureBuilt, projectRoot } from './build.mjs';
import { ensureElectron, whyNoElectron } from './find-electron.mjs';
import { ensureInstalled, requireNode } from './install.mjs';
import { openBrowser } from './open-browser.mjs';
import { serve } from './serve.mjs';

// Fixed: a browser keeps data by address, port included.
const HOME_PORT = 17_370;
// Electron that ends this soon with an error has not shown a window.
const NO_WINDOW_MS = 5_000;

requireNode();
ensureInstalled();
ensureBuilt();
const reason = await openElectron();
if (reason !== null) await serveInstead(reason);

/** @returns {Promise<string | null>} why there is no window, or null after the window was closed */
async function openElectron() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'There is no display for a window';
  const program = ensureElectron();
  if (program === null) return whyNoElectron();
  const startedAt = Date.now();
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  const child = spawn(program, [projectRoot, ...process.argv.slice(2)], { env, stdio: 'inherit' });
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  /** @type {number | string | null} */
  const end = await new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal)).once('error', () => done(1)));
  process.off('SIGINT', pass).off('SIGTERM', pass);
  if (end !== 0 && end !== 'SIGINT' && end !== 'SIGTERM' && Date.now() - startedAt < NO_WINDOW_MS)
    return `Electron could not open a window (${end})`;
  return null;
}

/** @param {string} why */
async function serveInstead(why) {
  const running = await fetch(`http://127.0.0.1:${HOME_PORT}/`).then(
    (answer) => answer.headers.get('server') === 'steel-dossier',
    () => false,
  );
  const { url, port } = running ? { url: `http://127.0.0.1:${HOME_PORT}/`, port: HOME_PORT } : await serve({ port: HOME_PORT });
  const note = port === HOME_PORT ? '' : ` Port ${HOME_PORT} is taken by another program; what you enter here stays with this address.`;
  console.log(`${why}; the same app is ${running ? 'already open' : 'served'} at ${url}${running ? '' : ' (Ctrl+C ends it)'}.${note}`);
  openBrowser(url);
}
