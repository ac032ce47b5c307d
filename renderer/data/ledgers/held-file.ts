import type { Remote } from 'comlink';
import type { Refusal } from '../../../shared/workbook/grid.ts';
import type { LedgerDesk } from './ledger-desk.ts';
import type { FileView } from './ledger-views.ts';

/** Something done to a file after it was read; done again when a fresh worker has to read it anew. */
export type FileStep = (desk: Remote<LedgerDesk>) => Promise<FileView>;

export interface HeldFile {
  readonly view: FileView;
  readonly bytes: Uint8Array;
  readonly encoding: string | null;
  readonly steps: readonly FileStep[];
}

export async function heldFile(id: number, name: string, bytes: Uint8Array): Promise<HeldFile> {
  const hash = await sha256(bytes);
  const view: FileView = {
    id,
    name,
    bytes: bytes.length,
    hash,
    state: 'waiting',
    format: 'unknown',
    encoding: null,
    refusal: null,
    sheets: [],
  };
  return { view, bytes, encoding: null, steps: [] };
}

export function refusedView(view: FileView, refusal: Refusal): FileView {
  return { ...view, state: 'refused', refusal, sheets: [] };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice().buffer));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
