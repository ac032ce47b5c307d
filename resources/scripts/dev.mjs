import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './build.mjs';
import { ensureElectron, whyNoElectron } from './find-electron.mjs';
import { ensureInstalled, requireNode } from './install.mjs';

requireNode();
ensureInstalled();
const program = ensureElectron();
if (program === null) await serveRenderer();
else openWindow(program);

/**
 * Hot reload in the window. The development build has a folder of its own: `npm start` never opens it.
 * @param {string} electron
 */
function openWindow(electron) {
  const outDir = join(projectRoot, 'out/dev');
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'package.json'), JSON.stringify({ name: 'steel-dossier-dev', main: 'main/index.cjs' }));
  const args = ['dev', '--watch', '--outDir', outDir, '--entry', outDir, ...process.argv.slice(2)];
  const child = spawn(process.execPath, [join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js'), ...args], {
    cwd: projectRoot,
    env: { ...process.env, ELECTRON_EXEC_PATH: electron },
    stdio: 'inherit',
  });
  child.once('exit', (code) => process.exit(code ?? 0));
}

async function serveRenderer() {
  const [{ loadConfigFromFile }, { createServer }] = await Promise.all([import('electron-vite'), import('vite')]);
  const { config } = await loadConfigFromFile({ command: 'serve', mode: 'development' });
  if (config.renderer === undefined || typeof config.renderer === 'function') throw new Error('electron.vite.config.ts has no renderer');
  const server = await createServer({ ...config.renderer, configFile: false });
  await server.listen();
  console.error(`${whyNoElectron()}; open the same app in a browser:`);
  server.printUrls();
}
