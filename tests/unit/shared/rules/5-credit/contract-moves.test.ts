import { expect, it } from 'vitest';
import { CONTRACT_STATES } from '../../../../../shared/records/contract.ts';
import { contractExpiry, movesOf } from '../../../../../shared/rules/5-credit/index.ts';
import { contract } from './credit-fixture.ts';

it('§5.2.1 a contract becomes effective only through approval, and ends for good', () => {
  const ways = CONTRACT_STATES.map((state) => [state, movesOf({ state })]);
  expect(ways).toEqual([
    ['draft', ['inApproval', 'cancelled']],
    ['inApproval', ['effective', 'draft', 'cancelled']],
    ['effective', ['finished', 'cancelled']],
    ['finished', []],
    ['cancelled', []],
  ]);
});

it.each([
  ['2026-11-30', 'running', 31],
  ['2026-12-01', 'expiring', 30],
  ['2026-12-31', 'expiring', 0],
  ['2027-01-01', 'expired', -1],
] as const)('§5.2.1 on %s a contract to the end of the year is %s', (asOf, state, daysLeft) => {
  expect(contractExpiry(contract({ id: 'K1' }), asOf, 30)).toEqual({ state, endsOn: '2026-12-31', daysLeft });
});

it('§5.2.1 nothing is said of a contract without an end, or that is not effective', () => {
  expect(contractExpiry(contract({ id: 'K1', endsOn: null }), '2027-01-01', 30)).toBe(null);
  expect(contractExpiry(contract({ id: 'K1', state: 'finished' }), '2027-01-01', 30)).toBe(null);
});
