import { describe, expect, it } from 'vitest';
import { checkLimit, type LimitDraft } from '../../../../../renderer/data/credit/check-limit.ts';
import { parametersAt } from '../../../../../shared/policy/parameters-at.ts';

const { values } = parametersAt([], '2026-06-30');
const STANDING: LimitDraft = { customerId: 'k1', kind: 'standing', amountFen: 100, from: '2026-06-01', until: null, reason: '' };
const TEMPORARY: LimitDraft = { ...STANDING, kind: 'temporary', until: '2026-06-30', reason: '旺季' };

function codes(draft: LimitDraft, computedFen: number | null): readonly string[] {
  return checkLimit(draft, computedFen, values).map(({ field, code }) => `${field} ${code}`);
}

describe('§5.2.1 a proposed limit', () => {
  it('as computed needs no reason, any other does', () => {
    expect([codes(STANDING, 100), codes(STANDING, 99), codes(STANDING, null), codes({ ...STANDING, reason: '董事會' }, 99)]).toEqual([
      [],
      ['reason reasonMissing'],
      ['reason reasonMissing'],
      [],
    ]);
    expect(codes({ ...STANDING, amountFen: -1 }, -1)).toEqual(['amountFen notAnAmount']);
    expect(codes({ ...STANDING, amountFen: 0 }, 0)).toEqual([]);
  });

  it('§5.2.2 a temporary one has a reason and an end, thirty days at most', () => {
    expect(codes(TEMPORARY, null)).toEqual([]);
    expect(codes({ ...TEMPORARY, until: '2026-07-01' }, null)).toEqual(['until endsTooLate']);
    expect(codes({ ...TEMPORARY, until: '2026-05-31' }, null)).toEqual(['until endsBeforeStart']);
    expect(codes({ ...TEMPORARY, until: null, reason: ' ' }, null)).toEqual(['until endMissing', 'reason reasonMissing']);
    expect(codes({ ...TEMPORARY, amountFen: 0 }, null)).toEqual(['amountFen notAnAmount']);
  });
});
