import { test, fc } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { trendBars } from '../../../../../../renderer/features/receivables/ageing/trend-bars.ts';

it('§5.3.2 the day with most open is as high as there is room, an empty day has no parts', () => {
  const [full, half, none] = trendBars(
    [{ bandsFen: [50, 0, 0, 0, 0, 50] }, { bandsFen: [0, 50, 0, 0, 0, 0] }, { bandsFen: [0, 0, 0, 0, 0, 0] }],
    300,
    80,
  );
  expect(full?.parts).toEqual([
    { band: 0, y: 40, height: 40 },
    { band: 5, y: 0, height: 40 },
  ]);
  expect(half?.parts).toEqual([{ band: 1, y: 40, height: 40 }]);
  expect(none?.parts).toEqual([]);
});

const day = fc.record({ bandsFen: fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 6, maxLength: 6 }) });

test.prop([fc.array(day, { minLength: 1, maxLength: 13 })])('the parts of a bar stand on each other and never leave the chart', (days) => {
  for (const { parts, x, width } of trendBars(days, 600, 84)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(600.001);
    let floor = 84;
    for (const { y, height } of parts) {
      expect(y + height).toBeCloseTo(floor, 6);
      floor = y;
    }
    expect(floor).toBeGreaterThanOrEqual(-0.001);
  }
});
