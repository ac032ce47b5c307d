import { dialog, type BrowserWindow } from 'electron';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { IpcCalls, OpenedFile, SaveOutcome } from '../../shared/ipc.ts';
import { safeFileName } from './safe-file-name.ts';
import { failureCode, writeThrough, writeWhole } from './write-through.ts';

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
  try {
    await writeWhole(filePath, (beside) => writeThrough(beside, bytes));
    return { status: 'saved', name: basename(filePath) };
  } catch (error) {
    return { status: 'failed', code: failureCode(error) };
  }
}
