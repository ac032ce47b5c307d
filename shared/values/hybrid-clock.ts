import type { Instant } from './id.ts';

const COUNTER_LIMIT = 36 ** 4;

/**
 * The next reading of a hybrid logical clock: later than `previous` as text even when the wall clock stands still or goes back.
 * `previous` is '' or an earlier reading, also one received from another laptop. Source: Kulkarni et al., "Logical Physical Clocks" (2014).
 */
export function nextClock(previous: string, now: Instant): string {
  const match = /^(\d{15})-([0-9a-z]{4})$/.exec(previous);
  const lastTime = Number(match?.[1] ?? -1);
  if (now > lastTime) return reading(now, 0);
  const counter = Number.parseInt(match?.[2] ?? '0', 36) + 1;
  return counter < COUNTER_LIMIT ? reading(lastTime, counter) : reading(lastTime + 1, 0);
}

function reading(time: Instant, counter: number): string {
  return `${String(Math.floor(time)).padStart(15, '0')}-${counter.toString(36).padStart(4, '0')}`;
}
