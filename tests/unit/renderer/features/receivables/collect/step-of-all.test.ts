import { expect, it } from 'vitest';
import { stepOfAll } from '../../../../../../renderer/features/receivables/collect/step-of-all.ts';

it('§5.3.2 letters of one step name it; letters of several let each customer have its own', () => {
  expect(stepOfAll([{ stepDue: 'notice' }, { stepDue: 'notice' }])).toBe('notice');
  expect(stepOfAll([{ stepDue: 'notice' }, { stepDue: 'legal' }])).toBe('');
  expect(stepOfAll([{ stepDue: null }])).toBe('');
  expect(stepOfAll([])).toBe('');
});
