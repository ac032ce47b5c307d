import type { Remote } from 'comlink';
import type { Refusal } from '../../../shared/workbook/grid.ts';
import type { LedgerDesk } from './ledger-desk.ts';
import type { FileView } from './ledger-views.ts';

/** Something done to a file after it was read; done again when a fresh worker has to read it anew. */
export type FileStep = (desk: Remote<LedgerDesk>) => Promise<FileView>;

export interface HeldFile {
  readonly view: FileView;
  /** Goes to the worker without its bytes passing through the window. */
  readonly content: Blob;
  readonly encoding: string | null;
  readonly steps: readonly FileStep[];
}

/** Its hash is worked out in the worker when its turn comes. */
export function heldFile(id: number, name: string, content: Blob): HeldFile {
  const view: FileView = {
    id,
    name,
    bytes: content.size,
    hash: '',
    state: 'waiting',
    format: 'unknown',
    encoding: null,
    refusal: null,
    sheets: [],
  };
  return { view, content, encoding: null, steps: [] };
}

export function refusedView({ phase: _phase, progress: _progress, ...view }: FileView, refusal: Refusal): FileView {
  return { ...view, state: 'refused', refusal, sheets: [] };
}
