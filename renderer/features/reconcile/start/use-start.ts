import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { LedgerKind } from '../../../../shared/ledger/reading.ts';
import type { ReconciledLedger } from '../../../../shared/records/reconciliation.ts';
import type { Refusal } from '../../../../shared/workbook/grid.ts';
import { today } from '../../../data/clock.ts';
import type { MatchPhase, MatchProgress, OpenedCatalogue } from '../../../data/reconcile/opened-catalogue.ts';
import { failureOf, operationErrorOf } from '../../../data/operation-error.ts';
import { CatalogueSession, reconciledAs } from '../../../data/reconcile/start-reconciliation.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { tickedAtFirst, whyNot } from './ticked-at-first.ts';

interface StartState {
  readonly catalogue: OpenedCatalogue | null;
  readonly refusal: { readonly refusal: Refusal; readonly file: string } | null;
  readonly progress: { readonly phase: MatchPhase; readonly done: number; readonly total: number } | null;
  readonly ticked: readonly number[];
  readonly title: string;
  /** Why the ticked sheets cannot be reconciled. */
  readonly problem: ReturnType<typeof whyNot>;
}

interface Start {
  readonly state: StartState;
  readonly open: (file: File) => Promise<void>;
  readonly sayKind: (table: number, kind: LedgerKind) => Promise<void>;
  readonly tick: (table: number, on: boolean) => void;
  readonly name: (title: string) => void;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

const NOTHING: Omit<StartState, 'problem'> = { catalogue: null, refusal: null, progress: null, ticked: [], title: '' };

/** From a file to a stored reconciliation, with a worker that is ended when nobody waits for it any more. */
export function useStart(): Start {
  const session = useRef<CatalogueSession | null>(null);
  const [state, setState] = useState(NOTHING);
  const patch = useCallback((change: Partial<typeof NOTHING>) => setState((before) => ({ ...before, ...change })), []);
  const tell = useCallback((phase: MatchPhase, done: number, total: number) => patch({ progress: { phase, done, total } }), [patch]);
  const stop = useCallback(() => {
    session.current?.end();
    session.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const open = useCallback(
    async (file: File): Promise<void> => {
      session.current?.end();
      const opened = new CatalogueSession();
      session.current = opened;
      setState({ ...NOTHING, progress: { phase: 'reading', done: 0, total: 0 } });
      try {
        const read = await whileWaiting(tell, (told) => opened.open(file, told));
        if (session.current !== opened) return;
        if (read.ok) patch({ catalogue: read.value, ticked: tickedAtFirst(read.value), title: titleOf(file.name), progress: null });
        else patch({ refusal: { refusal: read.error, file: file.name }, progress: null });
      } catch (error) {
        // Another file took its place, and has a progress of its own.
        if (session.current !== null && session.current !== opened) return;
        patch({ progress: null });
        if (operationErrorOf(error).code !== 'cancelled')
          patch({ refusal: { refusal: { code: 'damaged', details: {} }, file: file.name } });
      }
    },
    [patch, tell],
  );

  const start = useMatching(session, state, (change) => (change === null ? setState(NOTHING) : patch(change)), tell);

  return {
    state: { ...state, problem: whyNot(state.catalogue, state.ticked) },
    open,
    sayKind: async (table, kind) => {
      const catalogue = await session.current?.sayKind(table, kind);
      if (catalogue) patch({ catalogue, ticked: reconciledAs(kind) === null ? state.ticked.filter((each) => each !== table) : [table] });
    },
    tick: (table, on) => patch({ ticked: on ? [...state.ticked, table] : state.ticked.filter((each) => each !== table) }),
    name: (title) => patch({ title }),
    start,
    stop,
  };
}

type Draft = typeof NOTHING;

/** Matches what is ticked and opens what was stored; `change` null: nothing is left of it. */
function useMatching(
  session: RefObject<CatalogueSession | null>,
  { catalogue, ticked, title }: Draft,
  change: (patch: Partial<Draft> | null) => void,
  tell: MatchProgress,
): () => Promise<void> {
  const t = useTranslations('reconcile');
  const navigate = useNavigate();
  return async () => {
    const kind = catalogue?.sheets.find(({ table }) => ticked.includes(table))?.kind;
    if (session.current === null || kind === undefined) return;
    change({ progress: { phase: 'matching', done: 0, total: 0 } });
    try {
      const running = session.current;
      const { value, batch } = await whileWaiting(tell, (told) =>
        running.start({ tables: ticked, title: title.trim() }, kind as ReconciledLedger, today(), told),
      );
      showDone(t('started', { title: value.title, same: value.counts.same.results }), batch);
      void navigate({ to: '/reconcile/$reconciliationId', params: { reconciliationId: value.id } });
    } catch (error) {
      change(null);
      if (operationErrorOf(error).code === 'cancelled') showDone(t('stopped'));
      else showProblem(t(`failed.${failureOf(error)}`));
    }
  };
}

/** Progress comes through a port of its own, and may come after the answer: then it is no news any more. */
async function whileWaiting<T>(tell: MatchProgress, work: (told: MatchProgress) => Promise<T>): Promise<T> {
  let waiting = true;
  try {
    return await work((phase, done, total) => {
      if (waiting) tell(phase, done, total);
    });
  } finally {
    waiting = false;
  }
}

function titleOf(file: string): string {
  return file.replace(/\.[^.]+$/, '');
}
