import { describe, expect, it } from 'vitest';
import { checkPhone } from '../../../../shared/values/phone.ts';

describe('checkPhone', () => {
  it.each([
    ['13812345678', '13812345678'],
    ['１３８ 1234 5678', '138 1234 5678'],
    ['021-6888 9999', '021-6888 9999'],
    ['021—68889999转 802', '021-68889999 #802'],
    ['+852 2345 6789', '+852 2345 6789'],
    ['(02) 2345-6789 ext. 12', '(02) 2345-6789 #12'],
    ['95598', '95598'],
  ])('stores %s as %s', (typed, stored) => {
    expect(checkPhone(typed)).toEqual({ ok: true, value: stored });
  });

  it.each(['1381234567', '138123456789', '1234', '+1234567890123456', ''])('%j has a wrong length', (typed) => {
    expect(checkPhone(typed)).toEqual({ ok: false, error: 'length' });
  });

  it.each(['无', '138a2345678', '13812345678/13912345678'])('%j holds something that is no phone number', (typed) => {
    expect(checkPhone(typed)).toEqual({ ok: false, error: 'character' });
  });
});
