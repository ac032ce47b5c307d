import { now } from '../clock.ts';

const LOOKS_EVERY_MS = 2_000;
const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel'] as const;

/** Calls once when nothing was pressed for so long; by the clock, so that a laptop that slept counts as idle. Gives the way to stop. */
export function watchIdle(idleMs: number, onIdle: () => void): () => void {
  let latest = now();
  const alive = () => (latest = now());
  const timer = window.setInterval(() => {
    if (Math.abs(now() - latest) < idleMs) return;
    stop();
    onIdle();
  }, LOOKS_EVERY_MS);
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, alive, { capture: true, passive: true });
  function stop(): void {
    window.clearInterval(timer);
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, alive, { capture: true });
  }
  return stop;
}
