import { describe, expect, it } from 'vitest';
import { ageingSpan } from '../../../../shared/ledger/ageing-span.ts';

describe('the span of an ageing column', () => {
  it.each([
    ['1-30天', 1, 30],
    ['31-60天', 31, 60],
    ['30-60天', 31, 60],
    ['0-30天', 1, 30],
    ['逾期31～60天', 31, 60],
    ['1-2年', 366, 730],
    ['1至3个月', 31, 90],
    ['三个月至六个月', 91, 180],
    ['31-60', 31, 60],
    ['31 to 60 days', 31, 60],
    ['30天以内', 1, 30],
    ['半年以内', 1, 182],
    ['1年以内', 1, 365],
    ['within 30 days', 1, 30],
    ['90天以上', 91, null],
    ['超过180天', 181, null],
    ['三年以上', 1096, null],
    ['>90', 91, null],
    ['90+ days', 91, null],
    ['over 90 days', 91, null],
    ['未到期', 0, 0],
    ['Current', 0, 0],
  ] as const)('%s', (label, from, to) => {
    expect(ageingSpan(label)).toEqual({ from, to });
  });

  it.each(['逾期合计', '备注', '', '当月'])('%s is none', (label) => {
    expect(ageingSpan(label)).toBeNull();
  });
});
