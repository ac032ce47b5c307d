import { app, dialog, type BrowserWindow } from 'electron';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { IpcCalls, RoomPut, RoomPutOutcome, SaveOutcome } from '../../shared/ipc.ts';
import { joinPdfs } from './join-pdfs.ts';
import { logTrouble } from './log.ts';
import { shownInPaperRoom } from './paper-room.ts';
import { printOn, printPdf } from './print.ts';
import { safeFileName } from './safe-file-name.ts';
import { failureCode, writeThrough, writeWhole } from './write-through.ts';

type TargetOptions = Parameters<IpcCalls['room:target']>[0];
type TargetOutcome = ReturnType<IpcCalls['room:target']>;

const TARGET = 'target.json';
const target = z.strictObject({ path: z.string() });
/** In the order of the folders, then of the copies. */
const PART = /^\d{6}-\d{5}\.pdf$/;

/** The window never learns a path: where a run goes is known here, by the run, until it is over. */
export async function chooseTarget(window: BrowserWindow, { runId, kind, title, suggestedName }: TargetOptions): Promise<TargetOutcome> {
  const name = safeFileName(suggestedName);
  const chosen = kind === 'onePdf' ? await chooseFile(window, title, name) : await chooseFolder(window, title, name);
  if (chosen === null) return { status: 'cancelled' };
  await mkdir(folderOf(runId), { recursive: true });
  await writeThrough(join(folderOf(runId), TARGET), Buffer.from(JSON.stringify({ path: chosen })));
  return { status: 'chosen', name: basename(chosen) };
}

/** What the paper room shows, to where the run goes. One PDF is kept in parts beside the program's data until all are there. */
export async function putSheets({ runId, output, place, copy, fileName, printer }: RoomPut): Promise<RoomPutOutcome> {
  const shown = shownInPaperRoom();
  if (shown === null) return { status: 'failed', code: 'room' };
  try {
    if (output === 'paper')
      return (await printOn(shown, printer)).status === 'printed' ? { status: 'done' } : { status: 'failed', code: 'printer' };
    const bytes = await printPdf({ webContents: shown }, '');
    const folder = output === 'onePdf' ? folderOf(runId) : await targetOf(runId);
    await mkdir(folder, { recursive: true });
    const name = output === 'onePdf' ? partName(place, copy) : safeFileName(fileName);
    await writeWhole(join(folder, name), (beside) => writeThrough(beside, bytes));
    return { status: 'done' };
  } catch (error) {
    return { status: 'failed', code: failed(error) };
  }
}

/** Joins the parts and throws them away; they stay when it fails. */
export async function finishRun(runId: string): Promise<SaveOutcome> {
  try {
    const path = await targetOf(runId);
    const parts = (await readdir(folderOf(runId))).filter((name) => PART.test(name)).sort();
    await writeWhole(path, async (beside) => {
      await joinPdfs(
        parts.map((name) => join(folderOf(runId), name)),
        beside,
      );
    });
    await forgetRun(runId);
    return { status: 'saved', name: basename(path) };
  } catch (error) {
    return { status: 'failed', code: failed(error) };
  }
}

/** What a run kept holds customers' archives: nothing of it stays behind. */
export async function forgetRun(runId: string): Promise<void> {
  await rm(folderOf(runId), { recursive: true, force: true });
}

function folderOf(runId: string): string {
  return join(app.getPath('userData'), 'print-runs', runId);
}

function partName(place: number, copy: number): string {
  return `${String(place).padStart(6, '0')}-${String(copy).padStart(5, '0')}.pdf`;
}

async function targetOf(runId: string): Promise<string> {
  return target.parse(JSON.parse(await readFile(join(folderOf(runId), TARGET), 'utf8'))).path;
}

async function chooseFile(window: BrowserWindow, title: string, name: string): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(window, { title, defaultPath: name, filters: [{ name: 'PDF', extensions: ['pdf'] }] });
  return filePath === undefined || filePath === '' ? null : filePath;
}

/** A new folder inside the one that is chosen, so that no file of an earlier run is replaced. */
async function chooseFolder(window: BrowserWindow, title: string, name: string): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, { title, properties: ['openDirectory', 'createDirectory'] });
  const parent = filePaths[0];
  if (parent === undefined) return null;
  for (let number = 1; ; number += 1) {
    const path = join(parent, number === 1 ? name : `${name} (${number})`);
    const isFree = await stat(path).then(
      () => false,
      () => true,
    );
    if (isFree) return path;
  }
}

function failed(error: unknown): string {
  const code = failureCode(error);
  if (code === 'unknown') logTrouble('a print run failed', String(error));
  return code;
}
