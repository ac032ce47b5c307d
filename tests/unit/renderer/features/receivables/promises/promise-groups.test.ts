import { expect, it } from 'vitest';
import { groupOfPromise } from '../../../../../../renderer/features/receivables/promises/promise-groups.ts';
import type { PromiseRow } from '../../../../../../renderer/data/credit/dunning.ts';

function promised(dueOn: string, state: PromiseRow['state']): PromiseRow {
  return { promise: { dueOn } as PromiseRow['promise'], name: '', salesRep: '', state, paidFen: 0 };
}

it('§5.3.2 what was not kept comes first, then what is due today; days of grace are still open', () => {
  expect(groupOfPromise(promised('2026-11-20', 'broken'), '2026-11-26')).toBe('broken');
  expect(groupOfPromise(promised('2026-11-26', 'partly'), '2026-11-26')).toBe('broken');
  expect(groupOfPromise(promised('2026-11-26', 'open'), '2026-11-26')).toBe('today');
  expect(groupOfPromise(promised('2026-11-25', 'open'), '2026-11-26')).toBe('open');
  expect(groupOfPromise(promised('2026-11-27', 'open'), '2026-11-26')).toBe('open');
});
