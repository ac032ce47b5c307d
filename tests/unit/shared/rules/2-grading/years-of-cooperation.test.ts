import { expect, it } from 'vitest';
import { gradingWindow } from '../../../../../shared/rules/2-grading/grading-window.ts';
import { yearsOfCooperation } from '../../../../../shared/rules/2-grading/years-of-cooperation.ts';

it('§2.2 years count from the record or an earlier first purchase', () => {
  expect(yearsOfCooperation('2024-11-23', null, '2026-11-22')).toBe(1);
  expect(yearsOfCooperation('2024-11-23', null, '2026-11-23')).toBe(2);
  expect(yearsOfCooperation('2025-11-23', '2020-01-01', '2026-11-23')).toBe(6);
  expect(yearsOfCooperation('2026-11-01', '2026-11-10', '2026-11-23')).toBe(0);
});

it('§2.2 years are unknown when only a ledger of less than a year tells', () => {
  expect(yearsOfCooperation(null, null, '2026-11-23')).toBeNull();
  expect(yearsOfCooperation(null, '2025-11-24', '2026-11-23')).toBeNull();
  expect(yearsOfCooperation(null, '2025-11-23', '2026-11-23')).toBe(1);
});

it('§2.2 the window moves on the first of a month', () => {
  expect(gradingWindow('2026-02-28')).toEqual({ from: '2025-02-01', to: '2026-01-31' });
  expect(gradingWindow('2026-03-01')).toEqual({ from: '2025-03-01', to: '2026-02-28' });
});
