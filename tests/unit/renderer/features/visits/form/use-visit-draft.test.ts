import { expect, it } from 'vitest';
import { firstVisit } from '../../../../../../renderer/features/visits/form/typed-visit.ts';
import { withPatch } from '../../../../../../renderer/features/visits/form/use-visit-draft.ts';

const FIRST = firstVisit({ id: 'c', name: 'C' }, null, '2026-06-01', '陳靜');

it('keeps only what differs from an untouched form, and nothing when nothing does', () => {
  const typed = withPatch(FIRST, null, { opinions: '快一天', on: '2026-06-01' });
  expect(typed).toEqual({ opinions: '快一天' });
  expect(withPatch(FIRST, typed, { ratings: { ...FIRST.ratings, price: 3 } })).toEqual({
    opinions: '快一天',
    ratings: { quality: null, price: 3, service: null },
  });
  expect(withPatch(FIRST, typed, { opinions: '' })).toBeNull();
});
