import { describe, expect, it } from 'vitest';
import { dayInName } from '../../../../shared/ledger/day-in-name.ts';

describe('the day that a file is named after', () => {
  it.each([
    ['应收账款2026-06-30.xlsx', '2026-06-30'],
    ['应收20260630', '2026-06-30'],
    ['2026年6月5日账龄', '2026-06-05'],
    ['2026年6月账龄', '2026-06-30'],
    ['应收2026-02.xls', '2026-02-28'],
    ['202602', '2026-02-28'],
    ['2026-13-40', null],
    ['应收账款', null],
    ['3月', null],
  ] as const)('%s', (name, day) => {
    expect(dayInName(name)).toBe(day);
  });
});
