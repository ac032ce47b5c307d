import { expect, it } from 'vitest';
import { shownShare } from '../../../../../../renderer/features/receivables/limits/shown-share.ts';

it.each([
  [0.9996, 0.999],
  [1, 1],
  [1.00001, 1.001],
  [0.5, 0.5],
  [0, 0],
])('§5.2 a share of %d is shown as %d: rounding never fills or exceeds a limit', (used, shown) => {
  expect(shownShare(used)).toBe(shown);
});
