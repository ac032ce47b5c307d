import type { ZipPackage } from './zip-package.ts';

/** A part that must be inflated before a reading can go on: whoever drives the reading chooses how. */
export interface PartRequest {
  readonly zip: ZipPackage;
  readonly part: string;
  readonly take: (chunk: Uint8Array) => void;
}

/** Something read step by step, each step a large part: the same code serves a caller who waits and one who does not. */
export type Reading<T> = Generator<PartRequest, T, undefined>;

/** Drives a reading to its end at once. */
export function readAtOnce<T>(reading: Reading<T>): T {
  let step = reading.next();
  while (step.done !== true) {
    const { zip, part, take } = step.value;
    step = continued(reading, () => zip.stream(part, take));
  }
  return step.value;
}

/** Drives a reading to its end with the inflater of the machine, which only works asynchronously. */
export async function readInTurns<T>(reading: Reading<T>): Promise<T> {
  let step = reading.next();
  while (step.done !== true) {
    const { zip, part, take } = step.value;
    const failure = await zip.streamNatively(part, take).then(
      () => null,
      (cause: unknown) => ({ cause }),
    );
    step = failure === null ? reading.next() : reading.throw(failure.cause);
  }
  return step.value;
}

/** What goes wrong in a part goes wrong in the reading, which may know better. */
function continued<T>(reading: Reading<T>, inflate: () => void): IteratorResult<PartRequest, T> {
  try {
    inflate();
  } catch (cause) {
    return reading.throw(cause);
  }
  return reading.next();
}
