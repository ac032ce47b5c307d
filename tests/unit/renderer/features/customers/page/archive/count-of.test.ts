import { expect, it } from 'vitest';
import { countOf } from '../../../../../../../renderer/features/customers/page/archive/count-of.ts';

it('a count is a whole number from 0; an empty or half typed field is none', () => {
  expect([0, 12, '7', '', '-', -1, 1.5].map(countOf)).toEqual([0, 12, 7, null, null, null, null]);
});
