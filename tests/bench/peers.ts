import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A peer's module, or null where `npm run bench` could not install it. `Module`: what the bench calls of it. */
export async function peer<Module>(name: string): Promise<Module | null> {
  try {
    const path = createRequire(join(process.cwd(), 'tests', 'bench', 'package.json')).resolve(name);
    return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Module;
  } catch {
    return null;
  }
}
