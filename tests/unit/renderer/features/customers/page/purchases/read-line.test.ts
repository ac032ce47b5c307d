import { describe, expect, it } from 'vitest';
import { readLine, typedAmount } from '../../../../../../../renderer/features/customers/page/purchases/read-line.ts';

const typed = {
  date: '2026-11-23',
  product: '熱軋卷',
  materialGrade: '',
  spec: '',
  weight: '12.5',
  unitPrice: '4,000',
  amount: '',
  docNo: '',
  contractNo: '',
};

describe('a sale typed by hand', () => {
  it('computes the amount that is left out from weight and price', () => {
    expect(readLine(typed)).toMatchObject({ ok: true, value: { weightKg: 12_500, unitPriceFen: 400_000, amountFen: 5_000_000 } });
  });

  it('keeps the amount that is typed', () => {
    expect(readLine({ ...typed, amount: '49999.99' })).toMatchObject({ ok: true, value: { amountFen: 4_999_999 } });
  });

  it('§5.2 tells the gate what the line comes to while it is typed: the amount, else weight times price', () => {
    expect(typedAmount(typed)).toBe(5_000_000);
    expect(typedAmount({ ...typed, amount: '12,000.5' })).toBe(1_200_050);
    expect(typedAmount({ ...typed, unitPrice: '' })).toBeNull();
    expect(typedAmount({ ...typed, weight: '', amount: 'x' })).toBeNull();
  });

  it('needs a weight or an amount, and names every field that is wrong', () => {
    expect(readLine({ ...typed, weight: '', unitPrice: '' })).toMatchObject({ ok: false, error: { weight: { code: 'weightOrAmount' } } });
    expect(readLine({ ...typed, product: '', unitPrice: 'x', date: '' })).toMatchObject({
      ok: false,
      error: { product: {}, unitPrice: {}, date: {} },
    });
  });
});
