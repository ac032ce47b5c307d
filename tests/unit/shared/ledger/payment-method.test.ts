import { describe, expect, it } from 'vitest';
import { paymentMethodOf } from '../../../../shared/ledger/payment-method.ts';

describe('the method of a payment', () => {
  it.each([
    ['银行承兑汇票', 'bill'],
    ['電子銀承', 'bill'],
    ['现金', 'cash'],
    ['银行转账', 'transfer'],
    ['T/T', 'transfer'],
    ['抵账', ''],
    ['', ''],
  ] as const)('%s is %s', (words, method) => {
    expect(paymentMethodOf(words)).toBe(method);
  });
});
