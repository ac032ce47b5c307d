import { describe, expect, it } from 'vitest';
import type { CustomerRow } from '../../../../../../renderer/data/customer-query.ts';
import { plainCell, rowsAsTsv } from '../../../../../../renderer/features/customers/table/plain-cell.ts';

const words = {
  industry: (value: string) => value,
  scale: (value: string) => value,
  stage: (value: string) => value,
  creditStanding: (value: string) => value,
  suspended: '暫停合作',
};
const row: CustomerRow = {
  id: 'a',
  name: '永盛\t建築\n公司',
  shortName: '',
  code: 'KH001',
  creditCode: '',
  industry: null,
  scale: 'medium',
  grade: 'B',
  gradeState: 'effective',
  salesRep: '陳靜',
  region: '',
  stage: 'active',
  phone: '',
  contact: '',
  purchasedKg: 18_204_660,
  purchasedFen: -307_145_020,
  share: 0.04567,
  lastPurchase: '2026-10-31',
  creditStanding: 'fair',
  creditLimit: null,
  openFen: 1_234_567_89,
  overdueFen: 5,
  suspended: true,
  since: null,
};

describe('cells as clean text', () => {
  it('gives figures without thousands marks, so that a spreadsheet takes them as numbers', () => {
    expect(plainCell(row, 'purchasedKg', words)).toBe('18204.660');
    expect(plainCell(row, 'purchasedFen', words)).toBe('-3071450.20');
    expect(plainCell(row, 'share', words)).toBe('4.56%');
  });

  it('§5 gives credit figures in yuan, the standing and the alarm in words', () => {
    expect(plainCell(row, 'openFen', words)).toBe('1234567.89');
    expect(plainCell(row, 'overdueFen', words)).toBe('0.05');
    expect(plainCell(row, 'creditLimit', words)).toBe('');
    expect(plainCell({ ...row, creditLimit: 0 }, 'creditLimit', words)).toBe('0.00');
    expect(plainCell(row, 'creditStanding', words)).toBe('fair');
    expect(plainCell(row, 'suspended', words)).toBe('暫停合作');
    expect(plainCell({ ...row, suspended: false }, 'suspended', words)).toBe('');
  });

  it('leaves unknown empty', () => {
    expect(plainCell(row, 'industry', words)).toBe('');
    expect(plainCell(row, 'since', words)).toBe('');
  });

  it('keeps one customer on one line and one value in one cell', () => {
    expect(rowsAsTsv([row, row], ['name', 'grade', 'lastPurchase'], words).split('\r\n')).toEqual([
      '永盛 建築 公司\tB\t2026-10-31',
      '永盛 建築 公司\tB\t2026-10-31',
    ]);
  });
});
