import { wrap, type Remote } from 'comlink';
import { OperationError } from '../operation-error.ts';
import type { PassphraseDesk } from './passphrase-worker.ts';

/** A worker for one piece of work; it ends with it, so that no passphrase stays in memory. */
export async function withPassphraseDesk<T>(work: (desk: Remote<PassphraseDesk>) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL('./passphrase-worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', (event) => fail(new OperationError('unknown', event.message)));
  });
  try {
    return await Promise.race([broken, work(wrap<PassphraseDesk>(worker))]);
  } finally {
    worker.terminate();
  }
}
