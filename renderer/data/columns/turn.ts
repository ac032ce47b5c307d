/** Milliseconds of work before others get a turn. */
const SLICE_MS = 20;

/** Lets whoever waits have a turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Takes the steps one after the other, and lets others have a turn between slices of them. */
export async function inSlices(steps: Iterable<unknown>): Promise<void> {
  let end = performance.now() + SLICE_MS;
  for (const _ of steps) {
    if (performance.now() <= end) continue;
    await turn();
    end = performance.now() + SLICE_MS;
  }
}
