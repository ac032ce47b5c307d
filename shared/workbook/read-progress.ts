/** How far the reading of a zipped workbook is. */
export interface ReadProgress {
  readonly inflatedBytes: number;
  /** What the parts that may be read declare together: a hint, not a promise. */
  readonly expectedBytes: number;
}

/**
 * Told of every inflated chunk. Whatever it throws stops the reading and comes out of it as it is. A promise is waited for by a
 * reading in turns: that is how messages (a cancel) get their turn, for inflating alone only makes microtasks.
 */
export type OnReadProgress = (progress: ReadProgress) => void | Promise<void>;

/** Carries what a caller threw to stop the reading past everything that takes errors for damage. Never leaves this folder. */
export class Stopped extends Error {}

export function toldProgress(onProgress: OnReadProgress, progress: ReadProgress): void | Promise<void> {
  try {
    return onProgress(progress)?.catch(stop);
  } catch (cause) {
    return stop(cause);
  }
}

function stop(cause: unknown): never {
  throw new Stopped('stopped by the caller', { cause });
}
