import { describe, expect, it } from 'vitest';
import { readScore, readSheet } from '../../../../../../../../renderer/features/customers/page/credit/assessment/sheet-draft.ts';

describe('§5.1.1 scores as they are typed', () => {
  it('takes whole numbers from 0 to 100, also in full width', () => {
    expect(['0', '100', ' 85 ', '７０'].map(readScore)).toEqual([0, 100, 85, 70]);
    expect(['101', '-1', '7.5', 'A'].map(readScore)).toEqual([null, null, null, null]);
    expect([undefined, '', ' '].map(readScore)).toEqual([undefined, undefined, undefined]);
  });

  it('leaves out of the sheet what is not a score', () => {
    const typed = { scores: { debtRatio: '80', liquidity: '101', marketView: '' }, evidence: [], notes: ' 穩健 ' };
    expect(readSheet(typed)).toEqual({ scores: { debtRatio: 80 }, evidence: [], notes: '穩健' });
  });
});
