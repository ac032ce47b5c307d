import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import webFiles from '../../shared/web-files.json';
import { APP_HOST, APP_SCHEME } from './app-address.ts';
import { containedFile } from './contained-file.ts';
import { CRASH_PATH, crashPage } from './crash-page.ts';
import { readShellState } from './shell-state.ts';

const MIME_TYPES: Readonly<Record<string, string>> = webFiles.mimeTypes;

/** Before `ready`: the scheme is a secure origin with storage, fetch and module scripts. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers app:// from out/renderer and nowhere else. */
export function serveApp(): void {
  const folder = join(__dirname, '../renderer');
  protocol.handle(APP_SCHEME, (request) => answer(folder, request));
}

async function answer(folder: string, request: Request): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  if (host !== APP_HOST || request.method !== 'GET') return reply('Refused', 403, '.txt');
  if (pathname === CRASH_PATH) return reply(crashPage(readShellState().locale), 200, '.html');
  const file = containedFile(folder, pathname);
  if (file === null) return reply('Refused', 403, '.txt');
  const type = extname(file);
  if (!(type in MIME_TYPES)) return reply('Not found', 404, '.txt');
  // A folder cannot be read as a file: no listing, and no index.html but the root's.
  return readFile(file).then(
    (bytes) => reply(bytes, 200, type),
    () => reply('Not found', 404, '.txt'),
  );
}

function reply(body: string | Uint8Array<ArrayBuffer>, status: number, type: string): Response {
  return new Response(body, { status, headers: { ...webFiles.headers, 'Content-Type': MIME_TYPES[type] ?? 'text/plain' } });
}
