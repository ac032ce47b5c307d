import fc from 'fast-check';
import type { AskedTerms } from '../../../../shared/access/asked-terms.ts';
import { ARCHIVE_SECTIONS } from '../../../../shared/records/archive-document.ts';
import { fromDayNumber } from '../../../../shared/values/local-date.ts';
import { timeAt } from '../../../../shared/values/local-time.ts';

export const TERMS: AskedTerms = {
  cardId: '0198c0de-0000-7000-8000-000000000001',
  n: 7,
  customer: '廣州鋼聯有限公司',
  requester: '李小明',
  sections: ['basic', 'credit'],
  medium: 'screen',
  until: '2026-11-26T17:30',
};

export const anyTerms: fc.Arbitrary<AskedTerms> = fc.record({
  cardId: fc.uuid({ version: 7 }),
  n: fc.integer({ min: 1, max: 200 }),
  customer: fc.string({ minLength: 1 }),
  requester: fc.string({ minLength: 1 }),
  sections: fc.subarray([...ARCHIVE_SECTIONS], { minLength: 1 }),
  medium: fc.constantFrom('screen', 'paper'),
  // 2024 to 2083.
  until: fc
    .tuple(fc.integer({ min: 19_723, max: 41_000 }), fc.integer({ min: 0, max: 1_439 }))
    .map(([day, minute]) => timeAt(fromDayNumber(day), minute)),
});
