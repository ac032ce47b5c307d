import { wrap, type Remote } from 'comlink';
import type { LedgerDesk } from './ledger-desk.ts';

/** A worker and the way to give up on it. */
export interface WorkerLine {
  /** Runs a call; after `limitMs` without an answer, or when the worker breaks, the worker is ended and the call fails. */
  readonly call: <T>(work: (desk: Remote<LedgerDesk>) => Promise<T>, limitMs?: number) => Promise<T>;
  readonly end: () => void;
}

export class WorkerLost extends Error {
  readonly why: 'too-long' | 'broken' | 'ended';

  constructor(why: WorkerLost['why']) {
    super(why);
    this.why = why;
  }
}

export function openWorkerLine(): WorkerLine {
  const worker = new Worker(new URL('./ledger-worker.ts', import.meta.url), { type: 'module' });
  const desk = wrap<LedgerDesk>(worker);
  const waiting = new Set<(lost: WorkerLost) => void>();
  function lose(why: WorkerLost['why']): void {
    worker.terminate();
    for (const giveUp of waiting) giveUp(new WorkerLost(why));
    waiting.clear();
  }
  worker.addEventListener('error', () => lose('broken'));
  return {
    call: async (work, limitMs) =>
      await new Promise((resolve, reject) => {
        const timer = limitMs === undefined ? undefined : setTimeout(() => lose('too-long'), limitMs);
        const settle = (): void => {
          clearTimeout(timer);
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
    end: () => lose('ended'),
  };
}
