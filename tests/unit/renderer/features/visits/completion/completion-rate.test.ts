import { expect, it } from 'vitest';
import { completionRate } from '../../../../../../renderer/features/visits/completion/completion-rate.ts';

it('§4.1.1 in time of those that are decided; open ones do not count yet', () => {
  expect(completionRate({ due: 4, open: 1, inWindow: 2 })).toBe(0.667);
  expect(completionRate({ due: 2, open: 0, inWindow: 2 })).toBe(1);
  expect(completionRate({ due: 3, open: 0, inWindow: 0 })).toBe(0);
  expect(completionRate({ due: 2, open: 2, inWindow: 0 })).toBeNull();
});
