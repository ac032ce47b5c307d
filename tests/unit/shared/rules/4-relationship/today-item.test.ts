import { describe, expect, it } from 'vitest';
import { byConsequence, TODAY_CLAUSES, TODAY_KINDS, type TodayItem } from '../../../../../shared/rules/4-relationship/index.ts';
import { CLAUSES } from '../../../../../shared/policy/clauses.ts';

const item = (parts: Partial<TodayItem>): TodayItem => ({
  key: 'k',
  kind: 'visit',
  customerId: 'c',
  grade: null,
  owner: '',
  dueOn: '2026-11-26',
  dueAt: '',
  amountFen: null,
  recordId: '',
  about: '',
  ...parts,
});

describe('the order of the day', () => {
  it('is by what cannot be made good again, then money, then grade, then the day', () => {
    const items = [
      item({ key: 'visit of B', grade: 'B' }),
      item({ key: 'visit of A', grade: 'A' }),
      item({ key: 'small debt', kind: 'dunning', amountFen: 1 }),
      item({ key: 'large debt', kind: 'dunning', amountFen: 9 }),
      item({ key: 'clock later', kind: 'complaintContact', dueAt: 'T11:00' }),
      item({ key: 'clock', kind: 'complaintContact', dueAt: 'T10:00' }),
    ];
    expect(items.toSorted(byConsequence).map(({ key }) => key)).toEqual([
      'clock',
      'clock later',
      'large debt',
      'small debt',
      'visit of A',
      'visit of B',
    ]);
  });

  it('names a clause of the policy for every kind', () => {
    expect(TODAY_KINDS.map((kind) => TODAY_CLAUSES[kind]).filter((clause) => !(CLAUSES as readonly string[]).includes(clause))).toEqual([]);
  });
});
