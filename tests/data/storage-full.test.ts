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

/** Chromium remembers how much room there was until the last connection has been closed for two seconds. */
async function forgetCachedSpace(): Promise<void> {
  db.close();
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  await db.open();
}

/** Another file's worker may have kept a connection, and with it the room that Chromium remembers: then the limit is not heard of yet. */
async function outcomeOnceTheLimitHolds(write: () => Promise<unknown>): Promise<unknown> {
  for (let tries = 0; tries < 5; tries += 1) {
    await forgetCachedSpace();
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
  });
});
