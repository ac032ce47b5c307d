import { wrap, type Remote } from 'comlink';
import type { LedgerDesk } from './ledger-desk.ts';

/** A worker and the way to give up on it. */
export interface WorkerLine {
  /** Runs a call; after `limitMs` without an answer, or when the worker breaks, the worker is ended and the call fails. */
  readonly call: <T>(work: (desk: Remote<LedgerDesk>) => Promise<T>, limitMs?: number) => Promise<T>;
  /** The worker has shown that it gets on: calls that have a limit are given it anew, ten times at most. */
  readonly getsOn: () => void;
  readonly end: () => void;
}

export class WorkerLost extends Error {
  readonly why: 'too-long' | 'broken' | 'ended';

  constructor(why: WorkerLost['why']) {
    super(why);
    this.why = why;
  }
}

/** Even a file that gets on is given up after ten times its limit. */
const MOST_LIMITS = 10;

export function openWorkerLine(): WorkerLine {
  const worker = new Worker(new URL('./ledger-worker.ts', import.meta.url), { type: 'module' });
  const desk = wrap<LedgerDesk>(worker);
  const waiting = new Set<(lost: WorkerLost) => void>();
  const limited = new Set<() => void>();
  let gone: WorkerLost | null = null;
  function lose(why: WorkerLost['why']): void {
    gone ??= new WorkerLost(why);
    worker.terminate();
    for (const giveUp of waiting) giveUp(new WorkerLost(why));
    waiting.clear();
  }
  worker.addEventListener('error', () => lose('broken'));
  return {
    call: async (work, limitMs) =>
      await new Promise((resolve, reject) => {
        if (gone !== null) {
          reject(gone);
          return;
        }
        const begun = performance.now();
        let timer = limitMs === undefined ? undefined : setTimeout(() => lose('too-long'), limitMs);
        const again = (): void => {
          if (limitMs === undefined || performance.now() - begun > MOST_LIMITS * limitMs) return;
          clearTimeout(timer);
          timer = setTimeout(() => lose('too-long'), limitMs);
        };
        if (limitMs !== undefined) limited.add(again);
        const settle = (): void => {
          clearTimeout(timer);
          limited.delete(again);
          waiting.delete(giveUp);
        };
        const giveUp = (lost: WorkerLost): void => {
          settle();
          reject(lost);
        };
        waiting.add(giveUp);
        work(desk).then(
          (value) => {
            settle();
            resolve(value);
          },
          (error: unknown) => {
            settle();
            reject(error instanceof Error ? error : new Error(String(error)));
          },
        );
      }),
    getsOn: () => {
      for (const again of limited) again();
    },
    end: () => lose('ended'),
  };
}
