import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextClock } from '../../../../shared/values/hybrid-clock.ts';

const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });

it('is later than the reading before, whatever the wall clock says', () => {
  fc.assert(
    fc.property(fc.array(instant, { minLength: 2, maxLength: 30 }), (instants) => {
      const readings: string[] = [];
      for (const now of instants) readings.push(nextClock(readings.at(-1) ?? '', now));
      return readings.every((reading, index) => index === 0 || reading > (readings[index - 1] as string));
    }),
  );
});

it('keeps its order when the counter is full', () => {
  expect(nextClock('000000000000005-zzzz', 5)).toBe('000000000000006-0000');
});

it('starts from nothing and from a reading that it does not know', () => {
  expect(nextClock('', 5)).toBe('000000000000005-0000');
  expect(nextClock('what', 5)).toBe('000000000000005-0000');
});
