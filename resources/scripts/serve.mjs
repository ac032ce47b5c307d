import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** @type {{ headers: Record<string, string>, mimeTypes: Record<string, string> }} */
const webFiles = JSON.parse(readFileSync(join(projectRoot, 'shared/web-files.json'), 'utf8'));

/**
 * The file that a request path means, or null when it would leave the folder.
 * @param {string} folder
 * @param {string} requestPath
 */
function fileOf(folder, requestPath) {
  let decoded;
  try {
    decoded = decodeURIComponent(requestPath);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null;
  const file = normalize(join(folder, decoded === '/' ? 'index.html' : decoded));
  return file.startsWith(folder + sep) ? file : null;
}

/**
 * Serves the built app with the same headers as the app:// protocol; loopback only. The first free port from `port` on; 0 = any.
 * @param {{ folder?: string, port?: number }} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ folder = join(projectRoot, 'out/renderer'), port = 0 } = {}) {
  const server = createServer((request, response) => void answer(folder, request, response));
  const bound = await listen(server, port, port === 0 ? port : port + 20);
  return {
    url: `http://127.0.0.1:${bound}/`,
    port: bound,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const file = request.method === 'GET' || request.method === 'HEAD' ? fileOf(folder, pathname) : null;
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  for (const [name, value] of Object.entries({ ...webFiles.headers, 'Cache-Control': 'no-cache', Server: 'steel-dossier' }))
    response.setHeader(name, value);
  if (file === null || bytes === null) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  response.writeHead(200, { 'Content-Type': webFiles.mimeTypes[extname(file)] ?? 'application/octet-stream' });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} last
 * @returns {Promise<number>}
 */
function listen(server, port, last) {
  return new Promise((done, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port < last) listen(server, port + 1, last).then(done, fail);
      else fail(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const at = process.argv.indexOf('--port');
  const { url } = await serve({ port: at < 0 ? 0 : Number(process.argv[at + 1]) });
  console.log(url);
}
