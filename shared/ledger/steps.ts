/** Work over the rows of a sheet that may pause: yields how many of the sheet's rows are read so far, every few thousand. */
export type Steps<T> = Generator<number, T, void>;

/** Rows between two pauses: some milliseconds. */
export const ROWS_A_STEP = 4096;

/** The work done to its end at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
