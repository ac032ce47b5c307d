import { useCallback, useEffect, useState } from 'react';
import { startSha256 } from '../../../../shared/access/sha256.ts';
import type { Dossier } from '../../../../shared/dossier/dossier.ts';
import { prepareDossier } from '../../../../shared/dossier/prepare-dossier.ts';
import type { LeftOut, PrintRun, RunPause } from '../../../../shared/records/print-run.ts';
import { useSignedIn } from '../../../data/access/signed-in.ts';
import { dossierFactsOf } from '../../../data/dossier/dossier-facts.ts';
import { dossierPrintsOf, logDossier, requestNumberOf, type DossierPrintDraft } from '../../../data/dossier/dossier-prints.ts';
import { finishPrintRun, folderDone } from '../../../data/print-runs/print-runs.ts';
import { accessToFolder, draftOf } from '../print-folder.ts';

/** A print dialog shows and holds all of it at once. */
const FOLDERS_AT_ONCE = 10;

interface Folder {
  readonly place: number;
  readonly copies: readonly Dossier[];
  /** Without the pages, which the sheets tell. */
  readonly drafts: readonly DossierPrintDraft[];
  readonly leftOut: LeftOut | null;
}

interface BrowserBatchState {
  readonly from: number;
  readonly to: number;
  readonly dossiers: readonly Dossier[];
  readonly ready: boolean;
  readonly stopped: RunPause | null;
  readonly notePages: (dossier: Dossier, count: number) => void;
  /** §6.3: before they leave. False: something is closed by now, and what is still open is prepared anew. */
  readonly log: () => Promise<boolean>;
  /** Prepares it anew. */
  readonly again: () => void;
  /** Up to this folder, counted from 1, all came out. */
  readonly confirm: (lastGood: number) => Promise<void>;
}

export function useBrowserBatch(run: PrintRun): BrowserBatchState {
  const from = run.next;
  const reader = useSignedIn();
  const [attempt, setAttempt] = useState(0);
  const [prepared, setPrepared] = useState<{
    readonly from: number;
    readonly folders: readonly Folder[];
    readonly stopped: RunPause | null;
  }>();
  const [pages, setPages] = useState<ReadonlyMap<Dossier, number>>(new Map());
  const notePages = useCallback((dossier: Dossier, count: number) => setPages((known) => new Map(known).set(dossier, count)), []);
  useEffect(() => {
    let wanted = true;
    void prepareBatch(run)
      .catch(() => ({ folders: [], stopped: 'failed' as const }))
      .then((batch) => wanted && setPrepared({ from, ...batch }));
    return () => {
      wanted = false;
    };
    // The run itself changes with every folder; what is prepared depends on where it stands alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [run.id, from, run.reader, reader, attempt]);
  const current = prepared?.from === from ? prepared : undefined;
  const folders = current?.folders ?? [];
  const dossiers = folders.flatMap(({ copies }) => copies);
  const again = (): void => setAttempt((count) => count + 1);
  const ready = current !== undefined && dossiers.every((dossier) => pages.has(dossier));
  return {
    from,
    to: from + folders.length,
    dossiers,
    ready,
    stopped: current?.stopped ?? null,
    notePages,
    log: async () => {
      for (const { place } of folders) {
        if (!('because' in (await accessToFolder(run, place)))) continue;
        again();
        return false;
      }
      for (const { drafts } of folders) for (const draft of drafts) await logDossier(draft);
      return true;
    },
    again,
    confirm: async (lastGood) => {
      for (const { place, drafts, copies, leftOut } of folders.filter((folder) => folder.place < lastGood)) {
        const counted = drafts.map((draft, at) => ({ ...draft, pages: pages.get(copies[at] as Dossier) ?? 0 }));
        await folderDone(run.id, place, counted, leftOut);
      }
      if (lastGood >= run.customerIds.length) await finishPrintRun(run.id);
    },
  };
}

async function prepareBatch(run: PrintRun): Promise<{ readonly folders: readonly Folder[]; readonly stopped: RunPause | null }> {
  const folders: Folder[] = [];
  for (let place = run.next; place < Math.min(run.next + FOLDERS_AT_ONCE, run.customerIds.length); place += 1) {
    const access = await accessToFolder(run, place);
    if ('because' in access) return { folders, stopped: access.because };
    folders.push(await prepareFolder(run, place, access.requestId));
  }
  return { folders, stopped: null };
}

async function prepareFolder(run: PrintRun, place: number, requestId: string): Promise<Folder> {
  const customerId = run.customerIds[place] as string;
  const [facts, prints, sha256, requestNo] = await Promise.all([
    dossierFactsOf(customerId),
    dossierPrintsOf(customerId),
    startSha256(),
    requestNumberOf(requestId),
  ]);
  if (facts === null) return { place, copies: [], drafts: [], leftOut: { customerId, why: 'gone' } };
  const { sections, masks, onlyChanged, copies, reader } = run;
  const { dossier, marks } = prepareDossier(
    facts,
    { sections, masks, onlyChanged, copies, reader, requestNo, runId: run.id },
    prints,
    sha256,
  );
  if (dossier.since !== null && dossier.sections.every(({ unchanged }) => unchanged))
    return { place, copies: [], drafts: [], leftOut: { customerId, why: 'unchanged' } };
  const stamped = Array.from({ length: copies }, (_, at) => ({ ...dossier, print: { ...dossier.print, copy: dossier.print.copy + at } }));
  const drafts = stamped.map(({ print, cover, since }) =>
    draftOf(
      run,
      customerId,
      requestId,
      {
        ...marks,
        masks,
        asOf: cover.asOf,
        sections,
        onlyChanged: since !== null,
        copy: print.copy,
        copies: print.copies,
        pages: 0,
        name: '',
        code: '',
        nothingNew: false,
      },
      print.copy,
    ),
  );
  return { place, copies: stamped, drafts, leftOut: null };
}
