import { describe, expect, it } from 'vitest';
import {
  giftProblems,
  pointsProblems,
  readGift,
  readPoints,
} from '../../../../../../../../renderer/features/customers/page/care/points/read-points.ts';

describe('points that are given', () => {
  it('§4.4.2 a gift is chosen and counted in whole pieces', () => {
    expect(readGift({ giftId: 'g', quantity: '1', notes: ' a ' })).toEqual({ ok: true, value: { giftId: 'g', quantity: 1, notes: 'a' } });
    for (const quantity of ['0', '-1', '1.5', 'two', ''])
      expect(readGift({ giftId: '', quantity, notes: '' })).toMatchObject({
        ok: false,
        error: { giftId: { code: 'choice' }, quantity: { code: 'whole' } },
      });
  });

  it('§4.4.2 against payment only above zero; an adjustment has either sign and a reason', () => {
    expect(readPoints({ points: '1,200', notes: '' }, 'positive')).toMatchObject({ ok: true, value: { points: 1200 } });
    expect(readPoints({ points: '-5', notes: '' }, 'positive')).toMatchObject({ ok: false, error: { points: { code: 'whole' } } });
    expect(readPoints({ points: '-5', notes: 'r' }, 'any')).toMatchObject({ ok: true, value: { points: -5 } });
    expect(readPoints({ points: '0', notes: ' ' }, 'any')).toMatchObject({
      ok: false,
      error: { points: { code: 'wholeEitherSign' }, notes: { code: 'reasonMissing' } },
    });
  });

  it('§4.4.2 what the ledger refuses stands at its field, with the figure', () => {
    expect(giftProblems(['notEnoughPoints'], 50, 2)).toEqual({ quantity: { code: 'notEnoughPoints', values: { balance: 50 } } });
    expect(giftProblems(['notEnoughStock'], 50, 2)).toEqual({ quantity: { code: 'notEnoughStock', values: { left: 2 } } });
    expect(giftProblems(['goneGift'], 50, 2)).toEqual({ giftId: { code: 'notOffered', values: {} } });
    expect(pointsProblems(['noValue'], 50)).toEqual({ points: { code: 'noValue', values: {} } });
    expect(pointsProblems(['reasonMissing'], 50)).toEqual({ notes: { code: 'reasonMissing', values: {} } });
  });
});
