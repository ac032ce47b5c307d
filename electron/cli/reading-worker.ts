import { Worker } from 'node:worker_threads';
import type { ReadRequest } from './read-file.ts';
import type { ReadReply } from './serve-readings.ts';

/** Issue 2: parsing is stopped at 30 s; what inflates beyond the reader's own limits ends at the heap. */
const SECONDS = 30;
const LARGEST_HEAP_MB = 1600;

type Outcome = ReadReply | { readonly stopped: 'took-too-long' | 'too-large-inflated' | 'damaged' };

/** Reads files in a worker that is ended when one takes too long or too much, and made anew for the next. */
export class ReadingWorker {
  readonly #entry: URL;
  readonly #seconds: number;
  #worker: Worker | null = null;

  constructor(entry: URL, seconds = SECONDS) {
    this.#entry = entry;
    this.#seconds = seconds;
  }

  async read(request: ReadRequest): Promise<Outcome> {
    const worker =
      this.#worker ?? new Worker(this.#entry, { resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB }, stdout: true, stderr: true });
    this.#worker = worker;
    const outcome = await this.#answer(worker, request);
    if ('stopped' in outcome) await this.end();
    return outcome;
  }

  /** Its own listeners come and go; the worker's others carry its messages. */
  async #answer(worker: Worker, request: ReadRequest): Promise<Outcome> {
    return await new Promise<Outcome>((resolve) => {
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer);
        worker.off('message', settle);
        worker.off('error', failed);
        worker.off('exit', ended);
        resolve(outcome);
      };
      const failed = (cause: NodeJS.ErrnoException): void =>
        settle({ stopped: cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large-inflated' : 'damaged' });
      const ended = (): void => settle({ stopped: 'damaged' });
      const timer = setTimeout(() => settle({ stopped: 'took-too-long' }), this.#seconds * 1000);
      worker.on('message', settle);
      worker.on('error', failed);
      worker.on('exit', ended);
      worker.postMessage(request);
    });
  }

  async end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    worker?.on('error', () => undefined);
    await worker?.terminate();
  }
}
