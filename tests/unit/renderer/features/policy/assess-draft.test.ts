import { describe, expect, it } from 'vitest';
import { assessDraft } from '../../../../../renderer/features/policy/assess-draft.ts';
import type { PolicyDraft } from '../../../../../renderer/features/policy/policy-draft.ts';
import { versionChanges } from '../../../../../renderer/features/policy/version-changes.ts';
import type { ParameterVersion } from '../../../../../shared/records/parameter-version.ts';

const TODAY = '2026-11-23';

function draft(texts: PolicyDraft['texts'], effectiveFrom: string | null = null): PolicyDraft {
  return { texts, left: [], effectiveFrom, reason: '', tried: false };
}

function version(effectiveFrom: string, values: ParameterVersion['values'], at: number): ParameterVersion {
  return { id: String(at), effectiveFrom, values, who: '王經理', at, reason: '' };
}

describe('assessDraft', () => {
  it('counts only figures that differ from those in force on the chosen day', () => {
    const planned = [version('2027-01-01', { gradeAFromShare: 0.06 }, 1)];
    expect(assessDraft(draft({ gradeAFromShare: '6' }), planned, TODAY).changes).toEqual({ gradeAFromShare: 0.06 });
    expect(assessDraft(draft({ gradeAFromShare: '6' }, '2027-01-01'), planned, TODAY).changed).toBe(0);
  });

  it('finds bands that overlap as they are typed', () => {
    expect(assessDraft(draft({ gradeBFromShare: '5' }), [], TODAY).problems).toMatchObject([{ code: 'bandsOverlap' }]);
    expect(assessDraft(draft({ gradeBFromShare: '4.9' }), [], TODAY).problems).toEqual([]);
  });

  it('finds a clash with a version that takes effect later, and says from when', () => {
    const planned = [version('2027-01-01', { gradeAFromShare: 0.03 }, 1)];
    expect(assessDraft(draft({ gradeBFromShare: '4' }), planned, TODAY).problems).toMatchObject([
      { code: 'bandsOverlap', on: '2027-01-01' },
    ]);
  });

  it('falls back to today while the day is being typed', () => {
    expect(assessDraft(draft({}, ''), [], TODAY)).toMatchObject({ effectiveFrom: TODAY, dateIsSound: false });
  });
});

describe('versionChanges', () => {
  it('tells what a version changed against what was known when it was saved', () => {
    const first = version('2026-01-01', { gradeAFromShare: 0.06 }, 1);
    const correction = version('2026-01-01', { gradeAFromShare: 0.07, gradeBFromShare: 0.02 }, 2);
    expect(versionChanges(first, [correction, first])).toEqual([{ key: 'gradeAFromShare', before: 0.05, after: 0.06 }]);
    expect(versionChanges(correction, [correction, first])).toEqual([{ key: 'gradeAFromShare', before: 0.06, after: 0.07 }]);
  });
});
