import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../../../../../shared/records/customer.ts';
import type { JournalEntry } from '../../../../../../../shared/records/journal-entry.ts';
import { changesOf, editedSince, happeningsOf } from '../../../../../../../renderer/features/customers/page/history/happenings.ts';

const entry: JournalEntry = {
  id: '1',
  batch: 'b',
  at: 10,
  clock: '',
  who: '陳靜',
  device: 'd',
  command: 'updateCustomer',
  table: 'customers',
  change: 'update',
  rowId: 'c',
  before: { phone: '', updatedAt: 1 },
  after: { phone: '110', updatedAt: 2 },
  ids: [],
  undoes: '',
};

describe('the history of a customer', () => {
  it('tells changes of fields, not of bookkeeping', () => {
    expect(changesOf(entry.before as never, entry.after as never)).toEqual([{ field: 'phone', before: '', after: '110' }]);
  });

  it('calls an undo an undo and many created at once an import', () => {
    expect(happeningsOf([{ ...entry, undoes: 'x' }], [])[0]?.kind).toBe('undone');
    expect(happeningsOf([{ ...entry, change: 'createMany' }], [])[0]?.kind).toBe('imported');
  });

  it('knows whether a change still stands', () => {
    const [happening] = happeningsOf([entry], []);
    const present = (phone: string) => ({ phone }) as unknown as Customer;
    expect(happening && editedSince(happening, present('110'))).toBe('nothing');
    expect(happening && editedSince(happening, present(''))).toBe('everything');
    expect(happening && editedSince(happening, present('119'))).toBe('something');
  });
});
