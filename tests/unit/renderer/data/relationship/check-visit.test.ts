import { describe, expect, it } from 'vitest';
import { checkVisit, type VisitDraft } from '../../../../../renderer/data/relationship/check-visit.ts';
import type { Visit } from '../../../../../shared/records/visit.ts';

const DRAFT: VisitDraft = {
  customerId: 'k1',
  kind: 'onSite',
  on: '2026-01-05',
  by: '李',
  ratings: { quality: 1, price: 5, service: null },
  opinions: '',
  plans: [],
  photos: [],
  nextStep: '',
  nextOn: null,
};
const MADE: Visit = { ...DRAFT, id: 'v1', state: 'done', by: '趙', reason: '', createdAt: 0, updatedAt: 0 };

function codes(draft: Partial<VisitDraft>, others: readonly Visit[] = [], second = false): readonly string[] {
  return checkVisit({ ...DRAFT, ...draft }, others, '2026-01-05', second).map(({ field, code }) => `${field} ${code}`);
}

describe('§4.1.1 a visit that was made', () => {
  it('is of today or before, never of tomorrow', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ on: '2026-01-06' })).toEqual(['on future']);
    expect(codes({ on: '2026-02-30' })).toEqual(['on notADate']);
  });

  it.each([0, 6, 2.5])('is not rated with %d', (rating) => {
    expect(codes({ ratings: { quality: rating, price: null, service: null } })).toEqual(['ratings outOfRange']);
  });

  it('agrees on a next day after its own', () => {
    expect(codes({ nextOn: '2026-01-06' })).toEqual([]);
    expect(codes({ nextOn: '2026-01-05' })).toEqual(['nextOn notLater']);
  });

  it('is not logged twice for a day, unless it is meant or was so before', () => {
    expect(codes({}, [MADE])).toEqual(['on alreadyLogged']);
    expect(codes({}, [MADE], true)).toEqual([]);
    expect(codes({ id: 'v2' }, [MADE, { ...MADE, id: 'v2' }])).toEqual([]);
    expect(codes({ id: 'v2' }, [MADE, { ...MADE, id: 'v2', state: 'booked' }])).toEqual(['on alreadyLogged']);
    expect(codes({}, [{ ...MADE, state: 'cancelled' }])).toEqual([]);
  });
});
