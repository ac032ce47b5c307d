import { wrap, type Remote } from 'comlink';
import { OperationError } from '../operation-error.ts';
import type { LogDesk } from './log-worker.ts';

/** A worker for one question about the whole log; it ends with the answer, or when `signal` says so, with `cancelled`. */
export async function withLogDesk<T>(ask: (desk: Remote<LogDesk>) => Promise<T>, signal?: AbortSignal): Promise<T> {
  if (signal?.aborted === true) throw new OperationError('cancelled');
  const worker = new Worker(new URL('./log-worker.ts', import.meta.url), { type: 'module' });
  const ended = new Promise<never>((_, fail) => {
    worker.addEventListener('error', (event) => fail(new OperationError('unknown', event.message)));
    signal?.addEventListener('abort', () => fail(new OperationError('cancelled')));
  });
  try {
    return await Promise.race([ended, ask(wrap<LogDesk>(worker))]);
  } finally {
    worker.terminate();
  }
}
