import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { CHROMIUM_TEST_ARGS, ensureChromium } from '../../../resources/scripts/find-chromium.mjs';
import { comparison, median, type Comparison } from '../measure.ts';

/**
 * From the address to a table with customers in it, on the stored sample company. Cold: the first page of a new browser process; warm: the
 * page loaded again. Beside it, the same for a page that holds nothing but a script.
 */
export async function startUp({ label, rounds }: { readonly label: string; readonly rounds: number }): Promise<Comparison> {
  const app = addressOf('STEEL_DOSSIER_APP_ADDRESS');
  const bare = addressOf('STEEL_DOSSIER_BENCH_ADDRESS');
  const profile = mkdtempSync(join(tmpdir(), 'steel-dossier-bench-'));
  const executablePath = (await ensureChromium()) ?? undefined;
  const open = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, { executablePath, args: CHROMIUM_TEST_ARGS, locale: 'zh-TW' });
  try {
    await storeSample(await open(), app, label);
    const taken = { bareCold: [] as number[], cold: [] as number[], bareWarm: [] as number[], warm: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      await inContext(await open(), async (page) => {
        taken.bareCold.push(await timed(() => page.goto(bare)));
        taken.bareWarm.push(await timed(() => page.reload()));
      });
      await inContext(await open(), async (page) => {
        taken.cold.push(await timed(() => untilTable(page, () => page.goto(`${app}#/customers`))));
        taken.warm.push(await timed(() => untilTable(page, () => page.reload())));
      });
    }
    const row = (name: string, values: readonly number[]) => ({ name, ms: median(values), cpuMs: Number.NaN });
    return comparison(`start to usable table, ${label} (Chromium)`, [
      row('floor: a page with one script, cold', taken.bareCold),
      row('floor: the same, warm', taken.bareWarm),
      row('ours: cold', taken.cold),
      row('ours: warm', taken.warm),
    ]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function addressOf(name: string): string {
  const address = process.env[name];
  if (address === undefined) throw new Error(`${name} is not served`);
  return address;
}

async function storeSample(context: BrowserContext, app: string, label: string): Promise<void> {
  await inContext(context, async (page) => {
    await page.goto(app);
    await page.locator('label').filter({ hasText: label }).click();
    await page.getByRole('button', { name: '打開示範公司' }).click();
    await page.waitForURL(/#\/today/, { timeout: 600_000 });
    await page.getByRole('navigation').getByRole('link', { name: '客戶' }).click();
    await page.locator('[role="grid"] [role="row"]').nth(5).waitFor({ timeout: 120_000 });
  });
}

async function untilTable(page: Page, go: () => Promise<unknown>): Promise<void> {
  await go();
  await page
    .locator('[role="grid"] [role="row"]', { hasText: /公司|厂|廠/ })
    .first()
    .waitFor({ timeout: 120_000 });
}

async function inContext(context: BrowserContext, work: (page: Page) => Promise<void>): Promise<void> {
  await work(context.pages()[0] ?? (await context.newPage()));
  await context.close();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
