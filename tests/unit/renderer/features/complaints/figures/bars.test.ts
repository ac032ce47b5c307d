import { describe, expect, it } from 'vitest';
import { barsOf } from '../../../../../../renderer/features/complaints/figures/bars.ts';
import { paretoRows } from '../../../../../../renderer/features/complaints/figures/pareto-rows.ts';

describe('bars', () => {
  it('the highest fills the height, its part in proportion, nothing is no bar', () => {
    const [high, half, none] = barsOf(
      [
        { count: 8, part: 2 },
        { count: 4, part: 4 },
        { count: 0, part: 0 },
      ],
      300,
      100,
    );
    expect([high?.height, high?.part, half?.height, half?.part, none?.height]).toEqual([100, 25, 50, 50, 0]);
    expect((half?.x ?? 0) - (high?.x ?? 0)).toBeCloseTo(100);
  });

  it('draws nothing without figures', () => {
    expect(barsOf([], 300, 100)).toEqual([]);
  });
});

describe('§4.3 Pareto', () => {
  const shares = ['a', 'b', 'c', 'd'].map((key, index) => ({
    key,
    count: 4 - index,
    costFen: 100 * index,
    cumulativeShare: [0.4, 0.7, 0.9, 1][index] ?? 1,
  }));

  it('keeps all while they fit', () => {
    expect(paretoRows(shares, 4).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('puts the rest together, with their count, their cost and the whole share', () => {
    const rows = paretoRows(shares, 3);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toEqual({ key: '', holds: 2, count: 3, costFen: 500, cumulativeShare: 1 });
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(10);
  });
});
