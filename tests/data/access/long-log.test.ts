import { expect, it } from 'vitest';
import { checkLog } from '../../../renderer/data/access/check-log.ts';
import { findInLog, logRows } from '../../../renderer/data/access/log-pages.ts';
import { db } from '../../../renderer/data/db.ts';
import { nextEntry } from '../../../shared/access/log-chain.ts';
import { startSha256 } from '../../../shared/access/sha256.ts';
import type { AccessLogEntry } from '../../../shared/records/access-log-entry.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const ENTRIES = 100_000;
const CHUNK = 10_000;

it('§6.3 a log of 100,000 entries is checked and filtered in pieces, and one changed entry is found', async () => {
  await freshDatabase();
  const sha256 = await startSha256();
  let last: AccessLogEntry | undefined;
  for (let from = 0; from < ENTRIES; from += CHUNK) {
    const entries: AccessLogEntry[] = [];
    for (let at = from; at < from + CHUNK; at += 1) {
      const who = at % 1_000 === 0 ? '王' : '李';
      last = nextEntry(
        { at, who, device: 'd', action: 'view', customerId: `c${at % 500}`, sections: ['basic'], requestId: '', detail: '' },
        last,
        false,
        sha256,
      );
      entries.push(last);
    }
    await db.accessLog.bulkAdd(entries);
  }
  const seen: number[] = [];
  expect(await checkLog((done) => seen.push(done), new AbortController().signal)).toMatchObject({ count: ENTRIES, broken: null });
  expect(seen.length).toBeGreaterThan(100);
  const found = await findInLog({ who: '王', customerId: '', from: '', to: '' });
  expect([found.count, found.numbers.length, found.numbers[0]]).toEqual([ENTRIES, 100, 99_001]);
  expect((await logRows(found.numbers.slice(0, 2))).map(({ seq }) => seq)).toEqual([99_001, 98_001]);
  await db.accessLog.update(77_777, { who: '趙' });
  expect((await checkLog(() => undefined, new AbortController().signal)).broken).toEqual({ seq: 77_777, fault: 'changed' });
  const stop = new AbortController();
  await expect(checkLog(() => stop.abort(), stop.signal)).rejects.toThrow();
});
