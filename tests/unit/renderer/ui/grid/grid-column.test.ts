import { expect, it } from 'vitest';
import { figurePx } from '../../../../../renderer/ui/grid/grid-column.ts';

it('a column of figures is as wide as its total or its title with the arrow, whichever is wider', () => {
  expect(figurePx('未收', '1,284,360.00')).toBe(18 + 90);
  expect(figurePx('最長天數', '')).toBe(18 + 52 + 15);
  expect(figurePx('Open', '0.00')).toBe(18 + 30 + 15);
});
