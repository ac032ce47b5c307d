import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newestChange, projectRoot } from './build.mjs';
import { ensureInstalled, requireNode } from './install.mjs';

const bundle = join(projectRoot, 'out/cli/ledger.mjs');

requireNode();
ensureInstalled();
if (!existsSync(bundle) || statSync(bundle).mtimeMs <= newestChange(['electron/cli', 'shared', 'package-lock.json'])) await makeBundle();
await import(pathToFileURL(bundle).href);

/** Made in a folder of this process and renamed into place: two runs at once each find a whole bundle. */
async function makeBundle() {
  const { build } = await import('vite');
  const staging = join(dirname(bundle), `.making-${process.pid}`);
  mkdirSync(staging, { recursive: true });
  try {
    await build({
      configFile: false,
      root: projectRoot,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: join(projectRoot, 'electron/cli/ledger.ts'),
        target: 'node20',
        outDir: staging,
        emptyOutDir: true,
        rolldownOptions: { output: { format: 'es', entryFileNames: 'ledger.mjs', codeSplitting: false } },
      },
    });
    renameSync(join(staging, 'ledger.mjs'), bundle);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
