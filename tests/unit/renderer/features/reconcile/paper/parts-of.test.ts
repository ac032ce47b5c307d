import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOf } from '../../../../../../renderer/features/reconcile/paper/parts-of.ts';

it('the parts of a long print are all of it, each row once, none longer than a window can lay out (law)', () => {
  fc.assert(
    fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 1_000 }), (count, most) => {
      const rows = partsOf(count, most).flatMap(({ from, to }) => {
        expect(to - from).toBeLessThanOrEqual(most);
        return Array.from({ length: to - from }, (_, at) => from + at);
      });
      expect(rows).toEqual(Array.from({ length: count }, (_, at) => at));
    }),
    { numRuns: 60 },
  );
  expect(partsOf(0, 200)).toEqual([{ from: 0, to: 0 }]);
  expect(partsOf(200, 200)).toHaveLength(1);
  expect(partsOf(201, 200)).toHaveLength(2);
});
