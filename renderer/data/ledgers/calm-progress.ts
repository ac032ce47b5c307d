const EVERY_MS = 120;

/** Passes progress on at a pace that a status line can show; the last step always. */
export function calmProgress(tell: (done: number, total: number) => void): (done: number, total: number) => void {
  let last = -EVERY_MS;
  return (done, total) => {
    const at = performance.now();
    if (at - last < EVERY_MS && done < total) return;
    last = at;
    tell(done, total);
  };
}
