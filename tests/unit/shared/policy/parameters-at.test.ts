import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS_FROM, parametersAt } from '../../../../shared/policy/parameters-at.ts';
import type { ParameterVersion } from '../../../../shared/records/parameter-version.ts';

function version(effectiveFrom: string, values: ParameterVersion['values'], at = 0): ParameterVersion {
  return { id: `${effectiveFrom}-${at}`, effectiveFrom, values, who: '王經理', at, reason: '年度檢討' };
}

describe('parametersAt', () => {
  it('gives the defaults before any version', () => {
    const set = parametersAt([version('2026-01-01', { gradeAFromShare: 0.06 })], '2025-12-31');
    expect(set.values.gradeAFromShare).toBe(0.05);
    expect(set.from.gradeAFromShare).toBe(DEFAULTS_FROM);
  });

  it('takes a version from its very day on', () => {
    const set = parametersAt([version('2026-01-01', { gradeAFromShare: 0.06 })], '2026-01-01');
    expect(set.values.gradeAFromShare).toBe(0.06);
    expect(set.from.gradeAFromShare).toBe('2026-01-01');
    expect(set.from.gradeBFromShare).toBe(DEFAULTS_FROM);
  });

  it('keeps a figure that a later version does not name', () => {
    const set = parametersAt(
      [version('2026-03-01', { gradeBFromShare: 0.03 }), version('2026-01-01', { gradeAFromShare: 0.06 })],
      '2026-04-01',
    );
    expect(set.values).toMatchObject({ gradeAFromShare: 0.06, gradeBFromShare: 0.03 });
  });

  it('lets the correction saved later win on the same day', () => {
    const versions = [version('2026-01-01', { gradeAFromShare: 0.07 }, 2), version('2026-01-01', { gradeAFromShare: 0.06 }, 1)];
    expect(parametersAt(versions, '2026-01-01').values.gradeAFromShare).toBe(0.07);
  });

  it('passes over a value of the wrong kind, as from a damaged file', () => {
    expect(parametersAt([version('2026-01-01', { gradeAFromShare: '6%' })], '2026-02-01').values.gradeAFromShare).toBe(0.05);
  });

  it('does not mind the order in which versions come', () => {
    const versions = fc.array(
      fc
        .tuple(fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01'), fc.integer({ min: 1, max: 90 }), fc.nat())
        .map(([day, percent, at]) => version(day, { gradeAFromShare: percent / 100 }, at)),
    );
    fc.assert(
      fc.property(versions, (list) => {
        const unique = [...new Map(list.map((item) => [item.id, item])).values()];
        expect(parametersAt([...unique].reverse(), '2026-02-15')).toEqual(parametersAt(unique, '2026-02-15'));
      }),
    );
  });
});
