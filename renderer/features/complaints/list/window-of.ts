/** Rows of which the first one seen lies in the second. */
const PAGE_ROWS = 100;

/** As many as are asked for at once: more than any screen shows, whichever way one scrolls. */
export const WINDOW_ROWS = 3 * PAGE_ROWS;

/** Where the window begins, so that a page before and a page after what is seen are there already. */
export function firstOfWindow(firstSeen: number): number {
  return Math.max(0, Math.floor(firstSeen / PAGE_ROWS) - 1) * PAGE_ROWS;
}
