import { expose, wrap, type Remote } from 'comlink';
import type { DossierWish } from '../../../shared/dossier/prepare-dossier.ts';
import type { DossierPrintDraft } from '../dossier/dossier-prints.ts';
import type { Id } from '../../../shared/values/id.ts';

export interface RoomJob {
  readonly customerId: Id;
  readonly wish: DossierWish;
}

/** A dossier that stands ready as its first copy. */
export type LaidOut = Pick<
  DossierPrintDraft,
  'asOf' | 'sections' | 'masks' | 'onlyChanged' | 'copy' | 'copies' | 'pages' | 'fingerprint' | 'blocks'
> & {
  readonly name: string;
  readonly code: string;
  /** Everything that was asked for stands on an earlier copy. */
  readonly nothingNew: boolean;
};

/** What the hidden window does for the visible one. */
export interface RoomDesk {
  readonly ready: () => Promise<boolean>;
  /** Null: there is no such customer. */
  readonly layOut: (job: RoomJob) => Promise<LaidOut | null>;
  /** The same dossier as another copy. */
  readonly showCopy: (copy: number) => Promise<void>;
}

const LINE = 'steel-dossier-paper-room';
const ASKS_EVERY_MS = 150;
const WAITS_MS = 60_000;

/** The room's end of the line; returns how to hang up. */
export function answerInRoom(desk: RoomDesk): () => void {
  const line = new BroadcastChannel(LINE);
  expose(desk, line);
  return () => line.close();
}

/** The visible window's end. Rejects when nobody answers. */
export async function callRoom(): Promise<{ readonly desk: Remote<RoomDesk>; readonly hangUp: () => void }> {
  const line = new BroadcastChannel(LINE);
  let isOpen = true;
  const hangUp = (): void => {
    isOpen = false;
    line.close();
  };
  const desk = wrap<RoomDesk>({
    addEventListener: line.addEventListener.bind(line),
    removeEventListener: line.removeEventListener.bind(line),
    // Comlink says goodbye when its proxy is thrown away, which may be long after.
    postMessage: (message) => (isOpen ? line.postMessage(message) : undefined),
  });
  for (let waited = 0; waited < WAITS_MS; waited += ASKS_EVERY_MS) {
    if (await Promise.race([desk.ready(), later(ASKS_EVERY_MS)])) return { desk, hangUp };
  }
  hangUp();
  throw new Error('the paper room does not answer');
}

function later(ms: number): Promise<false> {
  return new Promise((done) => {
    setTimeout(() => done(false), ms);
  });
}
