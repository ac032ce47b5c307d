import { chromium } from 'playwright';
import { CHROMIUM_TEST_ARGS, ensureChromium } from '../../resources/scripts/find-chromium.mjs';
import { comparison, median, type Comparison } from './measure.ts';
import type { Timings } from './browser/page.ts';

/** Runs a suite of `browser/page.ts` in headless Chromium, each round in a fresh profile; medians over the rounds. */
export async function inBrowser(title: string, suite: string, size: number, rounds: number): Promise<Comparison> {
  const address = process.env['STEEL_DOSSIER_BENCH_ADDRESS'];
  const executablePath = (await ensureChromium()) ?? undefined;
  if (address === undefined) throw new Error('the bench page is not served');
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_TEST_ARGS, '--js-flags=--expose-gc'] });
  const taken: Timings[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    taken.push(await page.evaluate(async ([name, lines]) => (await window.bench[name]?.(lines)) ?? {}, [suite, size] as const));
    await context.close();
  }
  await browser.close();
  const names = Object.keys(taken[0] ?? {});
  const rows = names.map((name) => ({ name, ms: median(taken.map((timings) => timings[name] ?? Number.NaN)), cpuMs: Number.NaN }));
  return comparison(`${title} (Chromium)`, rows);
}
