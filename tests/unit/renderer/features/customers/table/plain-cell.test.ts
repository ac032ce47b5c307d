import { describe, expect, it } from 'vitest';
import type { CustomerRow } from '../../../../../../renderer/data/customer-query.ts';
import { plainCell, rowsAsTsv } from '../../../../../../renderer/features/customers/table/plain-cell.ts';

const words = { industry: (value: string) => value, scale: (value: string) => value, stage: (value: string) => value };
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
  since: null,
};

describe('cells as clean text', () => {
  it('gives figures without thousands marks, so that a spreadsheet takes them as numbers', () => {
    expect(plainCell(row, 'purchasedKg', words)).toBe('18204.660');
    expect(plainCell(row, 'purchasedFen', words)).toBe('-3071450.20');
    expect(plainCell(row, 'share', words)).toBe('4.57%');
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
