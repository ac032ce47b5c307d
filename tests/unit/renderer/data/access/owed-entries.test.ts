import { afterEach, describe, expect, it, vi } from 'vitest';

const ENTRY = { action: 'closed', customerId: 'k', sections: ['credit'], requestId: 'r', detail: '', who: '李', at: 1 };

/** What a window that starts anew finds beside its database. */
async function owedAfterStart(kept: string | null): Promise<readonly unknown[]> {
  vi.stubGlobal('localStorage', { getItem: () => kept });
  vi.resetModules();
  const { owedEntries } = await import('../../../../../renderer/data/access/owed-entries.ts');
  return owedEntries();
}

afterEach(() => vi.unstubAllGlobals());

describe('§6.3 lines that the log still owes after a start', () => {
  it('are those that were kept', async () => {
    expect(await owedAfterStart(JSON.stringify([ENTRY]))).toEqual([ENTRY]);
    expect(await owedAfterStart(null)).toEqual([]);
  });

  it.each([
    'not JSON',
    'null',
    '{"length":1}',
    '[null]',
    '[{}]',
    JSON.stringify([
      { ...ENTRY, sections: 'credit' },
      { ...ENTRY, at: 'now' },
    ]),
  ])('are none when what stands there is no such thing, and the log goes on: %s', async (kept) => {
    expect(await owedAfterStart(kept)).toEqual([]);
  });
});
