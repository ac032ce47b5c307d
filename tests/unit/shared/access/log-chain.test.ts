import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstBreak, nextEntry, type LogDraft } from '../../../../shared/access/log-chain.ts';
import { logSeal } from '../../../../shared/access/log-seal.ts';
import { startSha256, type Sha256 } from '../../../../shared/access/sha256.ts';
import { ACCESS_ACTIONS, type AccessLogEntry } from '../../../../shared/records/access-log-entry.ts';

let sha256: Sha256;
beforeAll(async () => {
  sha256 = await startSha256();
});

const anyDraft: fc.Arbitrary<LogDraft> = fc.record({
  at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  who: fc.string(),
  device: fc.string(),
  action: fc.constantFrom(...ACCESS_ACTIONS),
  customerId: fc.string(),
  sections: fc.subarray(['basic', 'credit'] as const),
  requestId: fc.string(),
  detail: fc.string(),
});

function chain(drafts: readonly LogDraft[]): readonly AccessLogEntry[] {
  const entries: AccessLogEntry[] = [];
  for (const draft of drafts) entries.push(nextEntry(draft, entries.at(-1), draft.action === 'signedIn', sha256));
  return entries;
}

const anyChain = fc.array(anyDraft, { minLength: 2, maxLength: 12 }).map((drafts) => drafts);

describe('§6.3 the access log', () => {
  it('holds as it was written, in one piece or in several', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), (drafts, cut) => {
        const entries = chain(drafts);
        const at = cut % entries.length;
        expect(firstBreak(entries, undefined, sha256)).toBeNull();
        expect(firstBreak(entries.slice(at), entries[at - 1], sha256)).toBeNull();
      }),
    );
  });

  it('§6.3 any field changed afterwards is found, at its entry', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), fc.constantFrom('who', 'detail', 'customerId', 'requestId', 'device'), (drafts, place, field) => {
        const entries = chain(drafts);
        const at = place % entries.length;
        const forged = entries.with(at, { ...(entries[at] as AccessLogEntry), [field]: `${entries[at]?.[field]}x` });
        expect(firstBreak(forged, undefined, sha256)).toEqual({ seq: at + 1, fault: 'changed' });
      }),
    );
  });

  it('§6.3 an entry taken out, added or hashed anew is found', () => {
    fc.assert(
      fc.property(anyChain, fc.nat(), anyDraft, (drafts, place, draft) => {
        const entries = chain(drafts);
        const at = place % (entries.length - 1);
        expect(firstBreak(entries.toSpliced(at, 1), undefined, sha256)?.fault).toBe('gap');
        const rehashed = nextEntry({ ...draft, detail: `${draft.detail}!` }, entries[at - 1], draft.action === 'signedIn', sha256);
        const told = firstBreak(entries.with(at, rehashed), undefined, sha256);
        expect(rehashed.hash === entries[at]?.hash ? null : told).toMatchObject({ seq: at + 2, fault: 'link' });
      }),
    );
  });

  it('the mark is the latest time seen; only a sign-in sets it back, and only to its own time', () => {
    const draft = { who: '', device: '', customerId: '', sections: [], requestId: '', detail: '' } as const;
    const entries = chain([
      { ...draft, action: 'view', at: 1_000 },
      { ...draft, action: 'view', at: 400 },
      { ...draft, action: 'signedIn', at: 500 },
      { ...draft, action: 'view', at: 600 },
    ]);
    expect(entries.map(({ mark }) => mark)).toEqual([1_000, 1_000, 500, 600]);
    const forged = nextEntry({ ...draft, action: 'view', at: 700 }, { ...(entries[3] as AccessLogEntry), mark: 0 }, true, sha256);
    expect(firstBreak([...entries, { ...forged, mark: 650 }], undefined, sha256)).toEqual({ seq: 5, fault: 'changed' });
    const early = nextEntry({ ...draft, action: 'view', at: 10 }, entries[3], true, sha256);
    expect(firstBreak([...entries, early], undefined, sha256)).toEqual({ seq: 5, fault: 'mark' });
  });

  it('is SHA-256 of the fields in a fixed order (held against Node)', () => {
    const [first] = chain([
      { at: 1, who: '李', device: 'd', action: 'view', customerId: 'c', sections: ['basic'], requestId: '', detail: '"' },
    ]);
    const text = JSON.stringify([1, 1, 1, '李', 'd', 'view', 'c', ['basic'], '', '"', '']);
    expect(first?.hash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('a seal is another one for every entry and secret', async () => {
    const seals = await Promise.all([
      logSeal(new Uint8Array(32), { seq: 1, hash: 'a' }),
      logSeal(new Uint8Array(32), { seq: 2, hash: 'a' }),
      logSeal(new Uint8Array(32), { seq: 1, hash: 'b' }),
      logSeal(new Uint8Array(32).fill(1), { seq: 1, hash: 'a' }),
    ]);
    expect(new Set(seals).size).toBe(4);
  });
});
