import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';

/** The product's workers as one file each, as users have them: module by module every start of one takes seconds. */
export function bundledWorkers(root: string): Plugin {
  const bundles = new Map<string, Promise<string>>();
  return {
    name: 'bundled-workers',
    configureServer({ middlewares, watcher }) {
      watcher.on('change', () => bundles.clear());
      middlewares.use((request, response, next) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
        if (!searchParams.has('worker_file') || !pathname.startsWith('/renderer/')) return next();
        const bundle = bundles.get(pathname) ?? bundleOf(root, pathname.slice(1));
        bundles.set(pathname, bundle);
        bundle.then((code) => response.setHeader('Content-Type', 'text/javascript').end(code), next);
      });
    },
  };
}

async function bundleOf(root: string, entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: resolve(root, entry), output: { format: 'es', codeSplitting: false } },
    },
  });
  const outputs = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [first] = outputs;
  if (first?.type !== 'chunk' || outputs.length !== 1) throw new Error(`${entry} is not one file`);
  return first.code;
}
