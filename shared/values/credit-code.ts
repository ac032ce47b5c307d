import { foldWidth } from './fold-text.ts';
import { failed, ok, type Result } from './result.ts';

/** GB 32100-2015 table 2: no I, O, S, V, Z. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const MODULUS = 31;

export type CreditCodeProblem = 'length' | 'character' | 'check-character';

/** A unified social credit code as typed to its stored form: 18 characters, upper case. Source: GB 32100-2015, annex A (weights are powers of 3 modulo 31). */
export function checkCreditCode(text: string): Result<string, CreditCodeProblem> {
  const code = foldWidth(text).replace(/[\s-]/g, '').toUpperCase();
  if (code.length !== 18) return failed('length');
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    const value = CHARACTERS.indexOf(character);
    if (value < 0) return failed('character');
    sum += value * weight;
    weight = (weight * 3) % MODULUS;
  }
  const last = code.charAt(17);
  if (!CHARACTERS.includes(last)) return failed('character');
  return last === CHARACTERS[(MODULUS - (sum % MODULUS)) % MODULUS] ? ok(code) : failed('check-character');
}
