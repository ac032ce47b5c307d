import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newestChange, projectRoot } from './build.mjs';

/**
 * A TypeScript module of the project as one bundle for plain Node, made again only when a source is newer.
 * @param {string} entry relative to the project
 * @param {string} bundle relative to the project
 * @param {readonly string[]} sources relative to the project
 * @returns {Promise<any>} what the module exports
 */
export async function bundledModule(entry, bundle, sources) {
  const path = join(projectRoot, bundle);
  if (!existsSync(path) || statSync(path).mtimeMs <= newestChange([...sources, 'package-lock.json'])) await makeBundle(entry, path);
  return await import(pathToFileURL(path).href);
}

/**
 * Made in a folder of this process and renamed into place: two runs at once each find a whole bundle.
 * @param {string} entry
 * @param {string} path
 */
async function makeBundle(entry, path) {
  const { build } = await import('vite');
  const staging = `${path}.making-${process.pid}`;
  mkdirSync(staging, { recursive: true });
  try {
    await build({
      configFile: false,
      root: projectRoot,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: join(projectRoot, entry),
        target: 'node20',
        outDir: staging,
        emptyOutDir: true,
        rolldownOptions: { output: { format: 'es', entryFileNames: 'bundle.mjs', codeSplitting: false } },
      },
    });
    renameSync(join(staging, 'bundle.mjs'), path);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
