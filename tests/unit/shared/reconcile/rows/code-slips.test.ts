import fc from 'fast-check';
import { expect, it } from 'vitest';
import { creditCodeFor } from '../../../../../resources/samples/credit-code-for.ts';
import { codesOneSlipFrom } from '../../../../../shared/reconcile/rows/code-slips.ts';
import { checkCreditCode } from '../../../../../shared/values/credit-code.ts';

const CHARACTERS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const anyCode = fc.integer({ min: 0, max: 999_999 }).map((number) => creditCodeFor('330100', `MA${String(number).padStart(6, '0')}`));

it('GB 32100: any one slip of the pen is noticed by the check character, and the code that was meant is among the few it can come from (law)', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(17), fc.constantFrom(...CHARACTERS, 'O', 'I'), fc.nat(3), (code, at, character, kind) => {
      const [before, here, after] = [code.slice(0, at), code.charAt(at), code.slice(at + 1)];
      const slip = [
        before + character + after,
        before + after,
        before + character + here + after,
        before + after.charAt(0) + here + after.slice(1),
      ][kind];
      fc.pre(slip !== undefined && slip !== code);
      expect(checkCreditCode(slip).ok).toBe(false);
      expect([...codesOneSlipFrom(slip)]).toContain(code);
    }),
    { numRuns: 300 },
  );
});

it('nothing comes from what is no code at all', () => {
  expect([...codesOneSlipFrom('')]).toEqual([]);
  expect([...codesOneSlipFrom('9133010000')]).toEqual([]);
});
