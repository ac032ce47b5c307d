import type { FileView } from '../../data/ledgers/ledger-views.ts';
import { startReading } from '../../data/ledgers/read-ledgers.ts';
import { NOTHING_ON_THE_DESK, useImport } from './import-store.ts';

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Puts files on the desk and starts reading them; reading goes on while the user looks at the first one. */
export async function takeFiles(files: readonly NamedBytes[]): Promise<void> {
  if (files.length === 0) return;
  if (useImport.getState().result) clearDesk();
  const session = useImport.getState().session ?? startReading(showFiles);
  useImport.setState({ session, step: 'reading', plan: null });
  await session.add(files);
}

export async function takeDropped(files: readonly File[]): Promise<void> {
  await takeFiles(await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))));
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
