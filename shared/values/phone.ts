import { foldWidth } from './fold-text.ts';
import { failed, ok, type Result } from './result.ts';

const EXTENSION = /\s*(?:转|轉|ext\.?|分機|分机|#)\s*(\d{1,6})$/i;

/**
 * One phone number as typed to its stored form, spaces collapsed, an extension as ` #123`.
 * Mainland mobiles have 11 digits; anything else 5 (service numbers) to 15 digits (ITU-T E.164).
 */
export function checkPhone(text: string): Result<string, 'length' | 'character'> {
  const typed = foldWidth(text)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
  const extension = EXTENSION.exec(typed)?.[1];
  const main = typed.replace(EXTENSION, '').trim();
  if (!/^\+?[\d\s().-]*$/.test(main)) return failed('character');
  const digits = main.replace(/\D/g, '');
  if (digits.length < 5 || digits.length > 15) return failed('length');
  if (/^1[3-9]/.test(digits) && digits.length !== 11 && !main.startsWith('+')) return failed('length');
  return ok(extension ? `${main} #${extension}` : main);
}
