import { describe, expect, it } from 'vitest';
import { assessmentInForce, standingOf } from '../../../../../shared/rules/5-credit/index.ts';
import { approved } from './assessment-fixture.ts';

const OLD = approved({ id: 'old', standing: 'fair', effectiveFrom: '2025-03-05' });
const NEW = approved({ id: 'new', standing: 'poor', effectiveFrom: '2026-03-05' });

describe('§5.1.3 the standing of a day', () => {
  it.each([
    ['2025-03-04', 'notYetAssessed'],
    ['2025-03-05', 'fair'],
    ['2026-03-04', 'fair'],
    ['2026-03-05', 'poor'],
    ['2030-01-01', 'poor'],
  ])('on %s is %s', (day, standing) => {
    expect(standingOf([NEW, OLD], day)).toBe(standing);
    expect(standingOf([OLD, NEW], day)).toBe(standing);
  });

  it.each(['draft', 'submitted', 'withdrawn'] as const)('a sheet that is %s gives none', (state) => {
    expect(standingOf([{ ...OLD, state }], '2026-01-01')).toBe('notYetAssessed');
    expect(assessmentInForce([{ ...OLD, state }], '2026-01-01')).toBeNull();
  });

  it('of two for the same day the one approved later counts, then the later id', () => {
    const first = approved({ id: 'x', standing: 'good', approvedAt: 5 });
    const second = approved({ id: 'b', standing: 'fair', approvedAt: 6 });
    const third = approved({ id: 'c', standing: 'poor', approvedAt: 6 });
    expect(assessmentInForce([second, first], '2026-12-01')?.id).toBe('b');
    expect(assessmentInForce([third, second, first], '2026-12-01')?.id).toBe('c');
    expect(assessmentInForce([second, third], '2026-12-01')?.id).toBe('c');
  });
});
