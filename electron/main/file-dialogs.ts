import { dialog, type BrowserWindow } from 'electron';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { IpcCalls, OpenedFile, SaveOutcome } from '../../shared/ipc.ts';
import { safeFileName } from './safe-file-name.ts';

/** Above any real ledger, below what a window's memory could not hold. */
export const LARGEST_FILE_BYTES = 600 * 1024 * 1024;

type OpenOptions = Parameters<IpcCalls['files:open']>[0];
type SaveOptions = Parameters<IpcCalls['files:save']>[0];

/** @throws Error `too-large` when the chosen files pass the limit; the window shows it */
export async function openFiles(window: BrowserWindow, { title, filters, multiple }: OpenOptions): Promise<readonly OpenedFile[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    filters: filters.map((filter) => ({ name: filter.name, extensions: [...filter.extensions] })),
    properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  const sizes = await Promise.all(filePaths.map(async (path) => (await stat(path)).size));
  if (sizes.reduce((sum, size) => sum + size, 0) > LARGEST_FILE_BYTES) throw new Error('too-large');
  return Promise.all(filePaths.map(async (path) => ({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })));
}

/** Written beside and renamed: a file of that name is replaced whole or not at all. */
export async function saveFile(window: BrowserWindow, { title, suggestedName, filters, bytes }: SaveOptions): Promise<SaveOutcome> {
  const { filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: safeFileName(suggestedName),
    filters: filters.map((filter) => ({ name: filter.name, extensions: [...filter.extensions] })),
  });
  if (filePath === undefined || filePath === '') return { status: 'cancelled' };
  const beside = join(dirname(filePath), `.${basename(filePath)}.${process.pid}.new`);
  try {
    await writeThrough(beside, bytes);
    await rename(beside, filePath);
    return { status: 'saved', name: basename(filePath) };
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return { status: 'failed', code: failureCode(error) };
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

function failureCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  // Windows answers EPERM for a file that Excel holds open.
  if (code === 'EBUSY' || (code === 'EPERM' && process.platform === 'win32')) return 'in-use';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'not-allowed';
  return 'unknown';
}
