/** What a window's main thread was busy with. Times are the page's own, ms since its start. */
export interface Watched {
  /** When the last file fell on the window. */
  droppedAt: number;
  /** Every task of 50 ms and more. */
  readonly longTasks: { readonly at: number; readonly ms: number }[];
  /** Every step of a progress bar that the user could see. */
  readonly progress: { readonly at: number; readonly value: number }[];
}

declare global {
  interface Window {
    watched: Watched;
    shown: (selector: string) => Promise<number>;
  }
}

/** Runs in the page before its first script. */
export function watchWindow(): void {
  const watched: Watched = { droppedAt: 0, longTasks: [], progress: [] };
  window.watched = watched;
  window.addEventListener('drop', () => (watched.droppedAt = performance.now()), { capture: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) watched.longTasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  const seen = { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-valuenow', 'data-state', 'data-verdict'] };
  new MutationObserver(() => {
    const value = Number(document.querySelector('main [role="progressbar"]')?.getAttribute('aria-valuenow') ?? Number.NaN);
    if (!Number.isNaN(value) && watched.progress.at(-1)?.value !== value) watched.progress.push({ at: performance.now(), value });
  }).observe(document, seen);
  window.shown = (selector) =>
    new Promise((resolve) => {
      const look = (): void => {
        if (document.querySelector(selector) === null) return;
        watcher.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      };
      const watcher = new MutationObserver(look);
      watcher.observe(document, seen);
      look();
    });
}
