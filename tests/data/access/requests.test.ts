import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessNow } from '../../../renderer/data/access/access-now.ts';
import { logAccess } from '../../../renderer/data/access/access-log.ts';
import { checkLog } from '../../../renderer/data/access/check-log.ts';
import { approveRequest, enterSlip, refuseRequest } from '../../../renderer/data/access/decisions.ts';
import { findInLog, logRows } from '../../../renderer/data/access/log-pages.ts';
import { askForAccess, requestsToDecide, withdrawRequest } from '../../../renderer/data/access/requests.ts';
import { db } from '../../../renderer/data/db.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { saveParameterVersion } from '../../../renderer/data/parameters.ts';
import { today } from '../../../renderer/data/clock.ts';
import { asHead, ask, headAndRep } from './two-people.ts';
import type { AccessLogEntry } from '../../../shared/records/access-log-entry.ts';

let people: Awaited<ReturnType<typeof headAndRep>>;
beforeEach(async () => {
  people = await headAndRep();
});
afterEach(() => vi.restoreAllMocks());

const check = () => checkLog(() => undefined, new AbortController().signal);

async function asked(parts: Parameters<typeof ask>[1] = {}) {
  const sent = await askForAccess(ask(people.customerId, parts));
  if (!sent.ok) throw new Error(sent.error.join());
  return sent.value;
}

describe('§6.3.1 requests', () => {
  it('open what the head grants, to whom it was granted, and nothing before or beyond', async () => {
    const request = await asked();
    expect((await requestsToDecide()).map(({ id, customerName }) => [id, customerName])).toEqual([[request.id, '廣州鋼聯有限公司']]);
    expect((await accessNow(people.customerId, 'screen')).sections).toEqual([]);
    expect(await approveRequest(request.id, request)).toEqual({ ok: false, error: 'notHead' });
    await asHead(people.headId, () => approveRequest(request.id, { sections: ['credit', 'contracts'], until: '2099-01-01T00:00' }));
    const access = await accessNow(people.customerId, 'screen');
    expect(access).toMatchObject({ sections: ['credit'], because: 'request', requestId: request.id, until: request.until, reader: '李' });
    expect((await accessNow(people.customerId, 'paper')).sections).toEqual([]);
    expect(await requestsToDecide()).toEqual([]);
  });

  it('§6.3.1 close when the time is up, not a minute earlier', async () => {
    const request = await asked();
    await asHead(people.headId, () => approveRequest(request.id, request));
    const end = new Date(request.until).getTime() + 59_999;
    const open = async (at: number) => {
      vi.spyOn(Date, 'now').mockReturnValue(at);
      const access = await accessNow(people.customerId, 'screen');
      return access.sections.length;
    };
    expect(await open(end)).toBe(2);
    expect(await open(end + 1)).toBe(0);
  });

  it('a clock that was set back keeps requests closed until a head signs in', async () => {
    const request = await asked();
    await asHead(people.headId, () => approveRequest(request.id, request));
    const real = Date.now();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(real - 2 * 60_000);
    expect((await accessNow(people.customerId, 'screen')).closed).toBeNull();
    clock.mockReturnValue(real - 10 * 60_000);
    expect(await accessNow(people.customerId, 'screen')).toMatchObject({ sections: [], closed: 'clock' });
    await logAccess({ action: 'view', customerId: people.ownId, sections: [], requestId: '', detail: '' });
    expect((await accessNow(people.customerId, 'screen')).closed).toBe('clock');
    await asHead(people.headId, async () => undefined);
    expect((await accessNow(people.customerId, 'screen')).closed).toBeNull();
    expect((await check()).broken).toBeNull();
  });

  it('own customers need none, unless the parameter says so', async () => {
    expect(await accessNow(people.ownId, 'paper')).toMatchObject({ because: 'ownCustomer', sections: { length: 5 } });
    await saveParameterVersion({ effectiveFrom: today(), values: { ownArchives: 'request' }, reason: 'x' });
    expect(await accessNow(people.ownId, 'paper')).toMatchObject({ because: 'none', sections: [] });
  });

  it('refused and withdrawn ones open nothing and are not decided again', async () => {
    const [refused, withdrawn] = [await asked(), await asked()];
    await asHead(people.headId, () => refuseRequest(refused.id, 'no'));
    await withdrawRequest(withdrawn.id);
    for (const { id } of [refused, withdrawn]) {
      expect(await asHead(people.headId, () => approveRequest(id, ask(people.customerId)))).toEqual({ ok: false, error: 'gone' });
    }
    expect((await accessNow(people.customerId, 'screen')).sections).toEqual([]);
  });

  it('§6.3.1 on paper: a signed slip opens once, and the log keeps who entered it', async () => {
    const [first, second] = [await asked(), await asked()];
    expect(await enterSlip(first.id, { ...first, slip: ' ', signer: '陳' })).toEqual({ ok: false, error: 'slip' });
    expect(await enterSlip(first.id, { ...first, slip: 'a-17', signer: '' })).toEqual({ ok: false, error: 'signer' });
    expect((await enterSlip(first.id, { ...first, slip: 'a-17', signer: '陳' })).ok).toBe(true);
    expect(await enterSlip(second.id, { ...second, slip: 'Ａ-17', signer: '陳' })).toEqual({ ok: false, error: 'slipTaken' });
    expect((await db.accessRequests.get(first.id))?.decidedBySlip).toBe('A-17');
    expect(await db.accessLog.orderBy('seq').last()).toMatchObject({ who: '李', action: 'approved', requestId: first.id });
  });
});

describe('§6.3 the log', () => {
  it('undo takes no line away, and no decision back', async () => {
    const request = await asked();
    await asHead(people.headId, () => approveRequest(request.id, request));
    const before = await db.accessLog.toArray();
    const batches = new Set((await db.journal.toArray()).map(({ batch }) => batch));
    for (const batch of batches) await undoBatch(batch, 'restore-all');
    expect(await db.accessLog.toArray()).toEqual(before);
    expect(await db.accounts.count()).toBe(1);
    expect((await db.accessRequests.get(request.id))?.state).toBe('approved');
    expect(await check()).toMatchObject({ broken: null, unlogged: [] });
  });

  it('a row edited, taken out or written anew is found, and a request opened behind its back', async () => {
    const request = await asked();
    await logAccess({ action: 'view', customerId: people.ownId, sections: ['basic'], requestId: '', detail: 'first' });
    await asHead(people.headId, async () => undefined);
    const entries = await db.accessLog.toArray();
    await db.accessLog.update(3, { detail: 'nothing' });
    expect((await check()).broken).toEqual({ seq: 3, fault: 'changed' });
    await db.accessLog.bulkPut(entries);
    await db.accessLog.delete(2);
    expect((await check()).broken).toEqual({ seq: 3, fault: 'gap' });
    await db.accessLog.bulkPut(entries);
    await db.accessRequests.update(request.id, { state: 'approved', grantedSections: ['basic'], grantedUntil: request.until });
    expect(await check()).toMatchObject({ broken: null, unlogged: [request.number], seals: null });
  });

  it('a log written anew from end to end is noticed by the seal of the head', async () => {
    await logAccess({ action: 'view', customerId: people.customerId, sections: ['basic'], requestId: '', detail: 'leak' });
    await asHead(people.headId, async () => undefined);
    const { nextEntry } = await import('../../../shared/access/log-chain.ts');
    const { startSha256 } = await import('../../../shared/access/sha256.ts');
    const sha256 = await startSha256();
    const forged: AccessLogEntry[] = [];
    for (const { seq: _seq, mark: _mark, previous: _previous, hash: _hash, ...draft } of await db.accessLog.toArray()) {
      forged.push(
        nextEntry({ ...draft, detail: draft.detail === 'leak' ? '' : draft.detail }, forged.at(-1), draft.action === 'signedIn', sha256),
      );
    }
    await db.accessLog.bulkPut(forged);
    expect(await check()).toMatchObject({ broken: null, seals: null });
    const found = await asHead(people.headId, check);
    expect(found.broken).toBeNull();
    expect(found.seals?.broken).not.toBeNull();
  });

  it('is filtered by person, customer and day, the latest first', async () => {
    await logAccess({ action: 'print', customerId: people.ownId, sections: ['basic'], requestId: '', detail: '=1+1' });
    const nothing = { who: '', customerId: '', from: '', to: '' };
    const all = await findInLog(nothing);
    expect(all.numbers).toEqual(Array.from({ length: all.count }, (_, at) => all.count - at));
    const own = await findInLog({ ...nothing, customerId: people.ownId });
    expect((await logRows(own.numbers)).map(({ customerName, detail }) => [customerName, detail])).toEqual([['佛山五金廠', '=1+1']]);
    expect((await findInLog({ ...nothing, who: '趙' })).numbers).toEqual([]);
    expect((await findInLog({ ...nothing, to: '2020-01-01' })).numbers).toEqual([]);
  });
});
