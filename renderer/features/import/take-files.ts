import type { FileView } from '../../data/ledgers/ledger-views.ts';
import { startReading } from '../../data/ledgers/read-ledgers.ts';
import type { FoundFiles } from '../../ui/dropped-files.ts';
import { NOTHING_ON_THE_DESK, useImport, type FolderNotice } from './import-store.ts';
import { isInFolder, ledgersAmong } from './ledgers-among.ts';
import { openedFiles, type OpenedFiles } from './opened-files.ts';

/** Fifteen years of month ledgers of every kind are fewer. */
export const MOST_LEDGERS = 1000;
/** What a window holds at once beside the tables that are read out of it. */
export const MOST_MEGABYTES = 600;
const MEGABYTE = 1024 * 1024;

/** Larger files are left where they are until the worker reads them; smaller ones are copied, so that they may be saved over meanwhile. */
const MOST_COPIED = 8 * MEGABYTE;

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array | Blob;
}

/** The worker is started while the user looks for her files, so that the first drop does not wait for it. */
export function prepareDesk(): void {
  if (useImport.getState().session === null) useImport.setState({ session: startReading(showFiles) });
}

/** Nothing was put on the desk: no worker has to wait for it. */
export function leaveDesk(): void {
  const { session, files } = useImport.getState();
  if (files.length > 0) return;
  session?.end();
  useImport.setState({ session: null });
}

/** Puts files on the desk and starts reading them; reading goes on while the user looks at the first one. */
export async function takeFiles(files: readonly NamedBytes[]): Promise<void> {
  if (files.length === 0) return;
  if (useImport.getState().result) clearDesk();
  const session = useImport.getState().session ?? startReading(showFiles);
  useImport.setState({ session, step: 'reading', plan: null });
  await session.add(files);
}

/** Ledgers out of a drop or a folder. Of a folder it is said how many files were left aside. */
export async function takeFound({ files, complete }: FoundFiles): Promise<void> {
  if (files.length === 0 && complete) return;
  const { ledgers, aside } = ledgersAmong(files);
  const notice: FolderNotice = { found: files.length, aside, unopened: [], refused: null };
  if (!complete) refuseFolder({ ...notice, refused: 'endless' });
  else if (ledgers.length > MOST_LEDGERS) refuseFolder({ ...notice, refused: 'too-many' });
  else if (ledgers.length === 0) refuseFolder({ ...notice, refused: 'none' });
  else {
    const opened = await openedFiles(ledgers);
    if (opened.bytes > MOST_MEGABYTES * MEGABYTE) refuseFolder({ ...notice, refused: 'too-large' });
    else await takeOpened(opened, files.some((file) => isInFolder(file.path)) || opened.unopened.length > 0 ? notice : null);
  }
}

async function takeOpened({ files, unopened }: OpenedFiles, notice: FolderNotice | null): Promise<void> {
  const read: NamedBytes[] = [];
  const unread = [...unopened];
  for (const { name, file } of files) {
    const bytes = await contentOf(file).catch(() => null);
    if (bytes === null) unread.push(name);
    else read.push({ name, bytes });
  }
  const taking = takeFiles(read);
  if (notice) useImport.setState({ folder: { ...notice, unopened: unread } });
  await taking;
}

/** Fails where the system does not let the file be read. */
async function contentOf(file: File): Promise<Blob> {
  const copied = await file.slice(0, MOST_COPIED).arrayBuffer();
  return file.size > MOST_COPIED ? file : new Blob([copied]);
}

function refuseFolder(folder: FolderNotice): void {
  if (useImport.getState().result) clearDesk();
  const { files } = useImport.getState();
  useImport.setState({ folder, step: files.length > 0 ? 'reading' : 'files' });
}

export function clearDesk(): void {
  useImport.getState().session?.end();
  useImport.setState(NOTHING_ON_THE_DESK);
}

/** Customers before what mentions them, then as they were dropped. */
function showFiles(files: readonly FileView[]): void {
  const sorted = files.toSorted((a, b) => rank(a) - rank(b) || a.id - b.id);
  const { activeFile } = useImport.getState();
  const active = sorted.find((file) => file.id === activeFile);
  if (active) {
    useImport.setState({ files: sorted, plan: null });
    return;
  }
  const first = sorted.find((file) => file.state === 'read') ?? sorted[0];
  useImport.setState({ files: sorted, plan: null, activeFile: first?.id ?? null, activeTable: firstTable(first) });
}

function rank(file: FileView): number {
  if (file.sheets.some((sheet) => sheet.kind === 'customers')) return 0;
  return file.state === 'refused' ? 2 : 1;
}

export function firstTable(file: FileView | undefined): number {
  return Math.max(0, file?.sheets.findIndex((sheet) => sheet.included) ?? 0);
}
