import { expect, it } from 'vitest';
import { cutShare } from '../../../../shared/values/cut-share.ts';

it('§2.2 a share just under a threshold does not read as the threshold', () => {
  expect([0.049_99, 0.049_999, 0.05, 0.050_06].map(cutShare)).toEqual([0.0499, 0.0499, 0.05, 0.05]);
});

it('keeps every hundredth of a percent as it is', () => {
  for (let hundredths = 0; hundredths <= 10_000; hundredths += 1) expect(cutShare(hundredths / 10_000)).toBe(hundredths / 10_000);
});
