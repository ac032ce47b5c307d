import { cdp } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../renderer/data/db.ts';
import { saveImport } from '../../renderer/data/imports.ts';
import { freshDatabase } from './support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet } from './support/ledger-plan.ts';

const limitDisk = (bytes?: number): Promise<unknown> =>
  (cdp() as { send(method: string, options: object): Promise<unknown> }).send('Storage.overrideQuotaForOrigin', {
    origin: location.origin,
    ...(bytes === undefined ? {} : { quotaSize: bytes }),
  });

/** Chromium asks how much room there is at most every 30 seconds (kBucketSpaceCacheTimeLimit), or once the last connection has been closed for two. */
const REMEMBERED_MS = 31_000;
const CLOSED_MS = 4_000;

/** Another file's worker may keep a connection, and with it the room that Chromium remembers: then only its time limit helps. */
async function outcomeOnceTheLimitHolds(write: () => Promise<unknown>): Promise<unknown> {
  for (const wait of [CLOSED_MS, REMEMBERED_MS, REMEMBERED_MS, REMEMBERED_MS]) {
    db.close();
    await new Promise((resolve) => setTimeout(resolve, wait));
    await db.open();
    const outcome = await write().then(
      () => 'written',
      (error: unknown) => error,
    );
    if (outcome !== 'written') return outcome;
    await freshDatabase();
  }
  return 'written';
}

beforeEach(freshDatabase);
afterEach(() => limitDisk());

describe('a full disk', () => {
  it('stops the command with storage-full, which may be tried again, and leaves nothing half written', async () => {
    // An absolute limit: what earlier tests left behind is compacted at any moment, and would give the room back.
    await limitDisk(1_000_000);
    const create = Array.from({ length: 3_000 }, (_, index) => ({
      id: `c${index}`,
      name: `客戶 ${index}`,
      notes: String(Math.random()).repeat(500),
    }));
    expect(await outcomeOnceTheLimitHolds(() => saveImport(ledgerPlan({ create }), quiet, neverAborted))).toMatchObject({
      code: 'storage-full',
      retryable: true,
    });
    await limitDisk();
    expect(await db.customers.count()).toBe(0);
    expect(await db.journal.count()).toBe(0);
    expect((await saveImport(ledgerPlan({ create: create.slice(0, 3) }), quiet, neverAborted)).value.counts.customersCreated).toBe(3);
  }, 180_000);
});
