import { performance } from 'node:perf_hooks';

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Runs the contestants in turn, round after round, so that a noisy minute hurts all of them alike. The first is the floor: its median is 1.
 * @param {string} title
 * @param {readonly {name: string, run: () => unknown | Promise<unknown>, rounds?: number}[]} contestants
 * @param {number} rounds
 * @returns {Promise<{title: string, rows: {name: string, ms: number, cpuMs: number, ratio: number, cpuRatio: number}[]}>}
 */
export async function compare(title, contestants, rounds) {
  const times = contestants.map(() => /** @type {number[]} */ ([]));
  const cpu = contestants.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      if (round > (contestant.rounds ?? rounds)) continue;
      globalThis.gc?.();
      const cpuBefore = process.cpuUsage();
      const before = performance.now();
      await contestant.run();
      const took = performance.now() - before;
      const used = process.cpuUsage(cpuBefore);
      // The first round warms up.
      if (round === 0) continue;
      times[index].push(took);
      cpu[index].push((used.user + used.system) / 1000);
    }
  }
  const floor = median(times[0]);
  const cpuFloor = median(cpu[0]);
  const rows = contestants.map(({ name }, index) => ({
    name,
    ms: median(times[index]),
    cpuMs: median(cpu[index]),
    ratio: median(times[index]) / floor,
    cpuRatio: median(cpu[index]) / cpuFloor,
  }));
  return { title, rows };
}
