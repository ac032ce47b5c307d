import { describe, expect, it } from 'vitest';
import { readField } from '../../../../../../renderer/features/customers/fields/read-field.ts';

describe('a typed field', () => {
  it('needs a name, and keeps it as written', () => {
    expect(readField('name', '  ')).toMatchObject({ ok: false, error: { code: 'nameMissing' } });
    expect(readField('name', ' 永盛（無錫）有限公司 ')).toEqual({ ok: true, value: { name: '永盛（無錫）有限公司' } });
  });

  it('says which character a credit code should end with', () => {
    expect(readField('creditCode', '91320205MA1G7KP56W')).toEqual({
      ok: false,
      error: { code: 'creditCodeCheck', values: { expected: 'Y', actual: 'W' } },
    });
    expect(readField('creditCode', '91320205ma1g7kp56y')).toEqual({ ok: true, value: { creditCode: '91320205MA1G7KP56Y' } });
  });

  it('says how long a credit code is, and which character cannot be in it', () => {
    expect(readField('creditCode', '9132')).toEqual({ ok: false, error: { code: 'creditCodeLength', values: { count: 4 } } });
    expect(readField('creditCode', '9132O205MA1G7KP56Y')).toEqual({
      ok: false,
      error: { code: 'creditCodeCharacter', values: { place: 5, character: 'O' } },
    });
  });

  it('takes several phone numbers and names the one that is wrong', () => {
    expect(readField('phone', '0510-82345678、１３８１２３４５６７８')).toEqual({
      ok: true,
      value: { phone: '0510-82345678 / 13812345678' },
    });
    expect(readField('phone', '0510-82345678/1381234567')).toEqual({
      ok: false,
      error: { code: 'phoneLength', values: { number: '1381234567' } },
    });
  });

  it.each([
    ['2019', '2019-01-01'],
    ['2019-3', '2019-03-01'],
    ['2019/3/5', '2019-03-05'],
    ['2019年3月5日', '2019-03-05'],
    ['2019年', '2019-01-01'],
  ])('reads %s as the day cooperation began', (typed, since) => expect(readField('since', typed)).toEqual({ ok: true, value: { since } }));

  it('refuses a day that does not exist', () => {
    expect(readField('since', '2019-02-30')).toMatchObject({ ok: false, error: { code: 'date' } });
    expect(readField('since', '很久')).toMatchObject({ ok: false, error: { code: 'date' } });
  });

  it('stores tonnes as kilograms', () => {
    expect(readField('declaredAnnualKg', '1,200.5 噸')).toEqual({ ok: true, value: { declaredAnnualKg: 1_200_500 } });
    expect(readField('declaredAnnualKg', '-1')).toMatchObject({ ok: false, error: { code: 'weight' } });
    expect(readField('declaredAnnualKg', '')).toEqual({ ok: true, value: { declaredAnnualKg: null } });
  });
});
