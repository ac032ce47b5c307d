import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ComplaintBook } from '../../../../../../renderer/data/columns/relationship/complaint-book.ts';
import { CustomerRows } from '../../../../../../renderer/data/columns/customer-rows.ts';
import { SlotIndex } from '../../../../../../renderer/data/columns/slot-index.ts';
import type { Complaint } from '../../../../../../shared/records/complaint.ts';
import { foldText } from '../../../../../../shared/values/fold-text.ts';
import { COMPLAINT } from '../../../features/complaints/complaint.ts';

function book() {
  const documents = new CustomerRows<Complaint>(new SlotIndex());
  return { documents, book: new ComplaintBook(documents) };
}

const LAST = { id: 99, customer: 1, day: 12, gone: false, looked: true };

describe('every complaint, newest first', () => {
  it('stays in order whatever comes, changes or goes', () => {
    const change = fc.record({
      id: fc.integer({ min: 0, max: 60 }),
      customer: fc.integer({ min: 0, max: 4 }),
      day: fc.integer({ min: 10, max: 28 }),
      gone: fc.boolean(),
      // Many changes may come before somebody looks: then they are merged at once.
      looked: fc.integer({ min: 0, max: 50 }).map((at) => at < 8),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 140, size: 'max' }), (changes) => {
        const { documents, book: kept } = book();
        const rows = new Map<string, Complaint>();
        for (const { id, customer, day, gone, looked } of [...changes, LAST]) {
          const key = `c${String(id).padStart(2, '0')}`;
          const row = {
            ...COMPLAINT,
            id: key,
            customerId: rows.get(key)?.customerId ?? `k${customer}`,
            receivedAt: `2026-11-${day}T10:00`,
          };
          if (gone) {
            documents.remove(key);
            rows.delete(key);
          } else {
            documents.put(row);
            rows.set(key, row);
          }
          if (!looked) continue;
          const expected = [...rows.values()].sort((a, b) =>
            a.receivedAt === b.receivedAt ? (a.id < b.id ? 1 : -1) : a.receivedAt < b.receivedAt ? 1 : -1,
          );
          expect(kept.newestFirst().map(({ complaint }) => complaint)).toEqual(expected);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is searched by number, goods, words of the customer, cause and name, in either script, as it stands now', () => {
    const { documents, book: kept } = book();
    documents.put({ ...COMPLAINT, cause: '' });
    const holds = (text: string): boolean => {
      const [entry] = kept.newestFirst();
      return entry !== undefined && kept.holds(entry, '無錫永盛', foldText(text));
    };
    expect(['ts-2026', '24b0', '螺纹钢', '過磅少', '无锡', 'HT-1'].map(holds)).toEqual([true, true, true, true, true, true]);
    expect(holds('磅秤')).toBe(false);
    documents.put({ ...COMPLAINT, cause: '磅秤未校準' });
    expect(holds('磅秤')).toBe(true);
  });
});
