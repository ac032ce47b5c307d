import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logAccess, logClosing, settleOwedEntries } from '../../../renderer/data/access/access-log.ts';
import { checkLog } from '../../../renderer/data/access/check-log.ts';
import { owedEntries } from '../../../renderer/data/access/owed-entries.ts';
import { db } from '../../../renderer/data/db.ts';
import { headAndRep } from './two-people.ts';

let people: Awaited<ReturnType<typeof headAndRep>>;
beforeEach(async () => {
  people = await headAndRep();
});
afterEach(() => vi.restoreAllMocks());

const closing = () => ({ action: 'closed', customerId: people.customerId, sections: ['credit'], requestId: 'r', detail: 'clock' }) as const;
const last = () => db.accessLog.orderBy('seq').last();

describe('§6.3 a line that the log could not take when something closed', () => {
  it('is written before the next line, with the time at which it closed, and the chain holds', async () => {
    const real = Date.now();
    const full = vi.spyOn(db.accessLog, 'add').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    const before = await db.accessLog.count();
    await logClosing(closing());
    expect(owedEntries()).toMatchObject([{ action: 'closed', who: '李' }]);
    expect(JSON.parse(localStorage.getItem('steel-dossier.owed-log-entries') ?? '[]')).toHaveLength(1);
    expect(await settleOwedEntries()).toBe(false);
    full.mockRestore();
    vi.spyOn(Date, 'now').mockReturnValue(real + 60_000);
    await logAccess({ ...closing(), action: 'view', detail: '' });
    const [owed, next] = await db.accessLog.where('seq').above(before).toArray();
    expect([owed?.action, next?.action]).toEqual(['closed', 'view']);
    expect(owed?.at).toBeLessThan(real + 60_000);
    expect(owedEntries()).toEqual([]);
    expect((await checkLog(() => undefined, new AbortController().signal)).broken).toBeNull();
  });

  it('is written once when it is tried again by itself, and before the log is checked', async () => {
    const full = vi.spyOn(db.accessLog, 'add').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await logClosing(closing());
    full.mockRestore();
    const before = await db.accessLog.count();
    await checkLog(() => undefined, new AbortController().signal);
    expect(await settleOwedEntries()).toBe(true);
    expect([await db.accessLog.count(), (await last())?.action]).toEqual([before + 1, 'closed']);
  });
});
