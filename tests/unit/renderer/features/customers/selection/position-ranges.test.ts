import { fc, test as law } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  countPositions,
  hasPosition,
  rangeBetween,
  rangesOf,
  withPositionToggled,
  withRange,
  type PositionRanges,
} from '../../../../../../renderer/features/customers/selection/position-ranges.ts';

const positions = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });

describe('ranges of order positions', () => {
  it('holds 100,000 selected rows as one range', () => {
    const all = withRange([], { from: 0, to: 100_000 });
    expect(all).toHaveLength(1);
    expect(countPositions(all)).toBe(100_000);
  });

  it('selects in both directions, both ends included', () => {
    expect(rangeBetween(7, 3)).toEqual({ from: 3, to: 8 });
  });

  it('joins ranges that touch', () => {
    expect(withRange([{ from: 0, to: 2 }], { from: 2, to: 4 })).toEqual([{ from: 0, to: 4 }]);
  });

  law.prop([positions])('toggling positions one by one selects those toggled an odd number of times', (toggled) => {
    const ranges = toggled.reduce<PositionRanges>(withPositionToggled, []);
    for (let position = 0; position <= 41; position += 1) {
      expect(hasPosition(ranges, position)).toBe(toggled.filter((each) => each === position).length % 2 === 1);
    }
    expect([...ranges]).toEqual([...ranges].sort((a, b) => a.from - b.from));
  });

  law.prop([positions])('as many are counted as were put in', (chosen) => {
    expect(countPositions(rangesOf(chosen))).toBe(new Set(chosen).size);
  });
});
