import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../../../../renderer/features/complaints/page/changes-of.ts';

describe('what an entry of the journal changed', () => {
  it('are its fields, without those that commands keep themselves', () => {
    const entry = {
      change: 'update',
      before: { state: 'received', updatedAt: 1 },
      after: { state: 'contacted', contactedAt: 'x', updatedAt: 2 },
    } as const;
    expect(changesOf(entry)).toEqual([
      { field: 'state', before: 'received', after: 'contacted' },
      { field: 'contactedAt', before: undefined, after: 'x' },
    ]);
  });

  it('is nothing for the one that made it', () => {
    expect(changesOf({ change: 'create', before: null, after: { no: '1' } })).toEqual([]);
  });
});
