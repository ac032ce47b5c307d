import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
  /** Fewer rounds for the very slow. */
  readonly rounds?: number;
}

export interface Comparison {
  readonly title: string;
  readonly rows: readonly {
    readonly name: string;
    readonly ms: number;
    readonly cpuMs: number;
    readonly ratio: number;
    readonly cpuRatio: number;
  }[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Nobody pays for what the contestant before left behind. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Runs the contestants in turn, round after round, so that a noisy minute hurts all of them alike. The first is the floor: its median is 1. */
export async function compare(title: string, contestants: readonly Contestant[], rounds: number): Promise<Comparison> {
  const measured = contestants.map((contestant) => ({ contestant, ms: [] as number[], cpuMs: [] as number[] }));
  // Round 0 warms up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { contestant, ms, cpuMs } of measured) {
      if (round > (contestant.rounds ?? rounds)) continue;
      collectGarbage();
      const cpuBefore = process.cpuUsage();
      const before = performance.now();
      await contestant.run();
      const took = performance.now() - before;
      const used = process.cpuUsage(cpuBefore);
      if (round === 0) continue;
      ms.push(took);
      cpuMs.push((used.user + used.system) / 1000);
    }
  }
  return comparison(
    title,
    measured.map(({ contestant, ms, cpuMs }) => ({ name: contestant.name, ms: median(ms), cpuMs: median(cpuMs) })),
  );
}

/** Ratios to the first row. */
export function comparison(
  title: string,
  rows: readonly { readonly name: string; readonly ms: number; readonly cpuMs: number }[],
): Comparison {
  const floor = rows[0] ?? { ms: Number.NaN, cpuMs: Number.NaN };
  return { title, rows: rows.map((row) => ({ ...row, ratio: row.ms / floor.ms, cpuRatio: row.cpuMs / floor.cpuMs })) };
}
