import { describe, expect, it } from 'vitest';
import { parametersAt } from '../../../../../shared/policy/parameters-at.ts';
import { measureState, silenceOf } from '../../../../../shared/rules/4-relationship/index.ts';

const parameters = parametersAt([], '2026-11-26');

describe('§4.1.2 silence', () => {
  it.each([
    ['A', '2026-11-12', 14, false],
    ['A', '2026-11-11', 15, true],
    ['B', '2026-10-27', 30, false],
    ['B', '2026-10-26', 31, true],
  ] as const)('of a %s customer last spoken with on %s: %i days, silent %s', (grade, last, days, silent) => {
    expect(silenceOf(grade, last, '2026-11-26', parameters)).toMatchObject({ days, silent });
  });

  it('is counted over the end of a year and a leap day', () => {
    expect(silenceOf('A', '2026-12-20', '2027-01-03', parameters)).toMatchObject({ days: 14, silent: false });
    expect(silenceOf('A', '2028-02-20', '2028-03-06', parameters)).toMatchObject({ days: 15, silent: true });
  });

  it('of a D customer is never asked about', () => {
    expect(silenceOf('D', '2010-01-01', '2026-11-26', parameters).silent).toBe(false);
  });
});

describe('§4.3.4 an improvement measure', () => {
  const measure = {
    id: 'm',
    cause: '露天存放',
    action: '',
    owner: '',
    dueOn: '2026-11-26',
    doneOn: null,
    checkOn: '2026-12-26',
    effective: null,
    checkedOn: null,
    notes: '',
    createdAt: 0,
    updatedAt: 0,
  };

  it('is late the day after it was due, to be checked on its day, and finished only by the check', () => {
    expect([measureState(measure, '2026-11-26'), measureState(measure, '2026-11-27')]).toEqual(['open', 'late']);
    const done = { ...measure, doneOn: '2026-11-25' };
    expect([measureState(done, '2026-12-25'), measureState(done, '2026-12-26')]).toEqual(['done', 'toCheck']);
    expect(measureState({ ...done, effective: false }, '2026-12-27')).toBe('notEffective');
  });
});
