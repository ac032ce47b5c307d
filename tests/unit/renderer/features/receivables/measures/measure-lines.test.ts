import { describe, expect, it } from 'vitest';
import { linesOf, needsDecision } from '../../../../../../renderer/features/receivables/measures/measure-lines.ts';
import type { LongOverdueRow } from '../../../../../../renderer/data/credit/suspensions.ts';
import type { Suspension } from '../../../../../../shared/records/suspension.ts';

const ROW: LongOverdueRow = {
  customerId: 'k1',
  name: '江蘇永盛',
  salesRep: '',
  documentId: 'd1',
  docNo: 'FP004',
  dueOn: '2026-08-18',
  overdueDays: 100,
  overdueFen: 15_000_000,
  proposed: [],
  reassess: false,
  limitFen: null,
  cutToFen: null,
  standing: [],
  mayBeLifted: [],
};

function measure(id: string, state: Suspension['state']): Suspension {
  return { id, state, measure: 'suspended' } as Suspension;
}

function groupsOf(patch: Partial<LongOverdueRow>): readonly string[] {
  return linesOf({ ...ROW, ...patch }).map(({ group, measure: what }) => `${group} ${what}`);
}

describe('§5.3.3 what the screen shows of a long overdue customer', () => {
  it('is a line for each measure that the rule asks for; a reassessment alone has its own', () => {
    expect(groupsOf({ proposed: ['limitCut', 'suspended'], reassess: true })).toEqual(['propose limitCut', 'propose suspended']);
    expect(groupsOf({ reassess: true })).toEqual(['propose reassess']);
    expect(groupsOf({})).toEqual([]);
  });

  it('stands under what can be done with it', () => {
    const standing = [measure('s1', 'proposed'), measure('s2', 'approved'), measure('s3', 'approved')];
    expect(groupsOf({ standing, mayBeLifted: ['s3'] })).toEqual(['decide suspended', 'inForce suspended', 'lift suspended']);
  });

  it('counts as waiting unless a measure is merely in force', () => {
    expect(needsDecision({ ...ROW, standing: [measure('s2', 'approved')] })).toBe(false);
    expect(needsDecision({ ...ROW, standing: [measure('s1', 'proposed')] })).toBe(true);
    expect(needsDecision({ ...ROW, reassess: true })).toBe(true);
  });
});
