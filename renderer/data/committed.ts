import type { Id } from '../../shared/values/id.ts';

/** What a command gives back. `batch` is '' when there was nothing to change and so nothing was written. */
export interface Committed<T> {
  readonly batch: Id;
  readonly value: T;
  /** The data version after it: whoever ran the command in a worker notes it, so that its next answers are not older. */
  readonly version: number;
}
