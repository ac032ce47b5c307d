import { describe, expect, it } from 'vitest';
import { parametersAt } from '../../../../../shared/policy/parameters-at.ts';
import { visitDue, visitTiming } from '../../../../../shared/rules/4-relationship/index.ts';

const parameters = parametersAt([], '2026-11-26');

describe('§4.1.1 return visits', () => {
  it.each([
    ['A', '2026-11-30', '2027-02-28'],
    ['B', '2026-08-31', '2027-02-28'],
    ['C', '2024-02-29', '2025-02-28'],
  ] as const)('a %s customer visited on %s is due on %s', (grade, last, due) => {
    expect(visitDue(grade, last, '2020-01-01', parameters).dueOn).toBe(due);
  });

  it('a D customer is visited as needed: never due', () => {
    const due = visitDue('D', '2020-01-01', '2020-01-01', parameters);
    expect(due).toMatchObject({ dueOn: null, everyMonths: 0 });
    expect(visitTiming(due, '2026-11-26')).toBe('asNeeded');
  });

  it('counts from the first day it was known when nobody has ever visited', () => {
    expect(visitDue('A', null, '2026-09-26', parameters)).toMatchObject({ since: '2026-09-26', dueOn: '2026-12-26' });
  });

  it('is due at once when a better grade shortens the way, and later after a worse one', () => {
    expect(visitDue('C', '2026-06-01', '2020-01-01', parameters).dueOn).toBe('2027-06-01');
    expect(visitDue('A', '2026-06-01', '2020-01-01', parameters).dueOn).toBe('2026-09-01');
  });

  it('has a window: its first and last day are in time, the days beside them are not', () => {
    const due = visitDue('A', '2026-08-26', '2020-01-01', parameters);
    expect(due).toMatchObject({ earliest: '2026-11-12', latest: '2026-12-10' });
    const timings = ['2026-11-11', '2026-11-12', '2026-12-10', '2026-12-11'].map((day) => visitTiming(due, day));
    expect(timings).toEqual(['notYet', 'inWindow', 'inWindow', 'late']);
  });

  it('says which figure it used and since when that is in force', () => {
    const version = { id: 'v', effectiveFrom: '2026-07-01', values: { visitEveryMonthsA: 2 }, who: '', at: 0, reason: '' };
    expect(visitDue('A', '2026-11-01', '2020-01-01', parametersAt([version], '2026-06-30')).dueOn).toBe('2027-02-01');
    expect(visitDue('A', '2026-11-01', '2020-01-01', parametersAt([version], '2026-07-01'))).toMatchObject({
      dueOn: '2027-01-01',
      parameter: 'visitEveryMonthsA',
      parameterFrom: '2026-07-01',
    });
  });
});
