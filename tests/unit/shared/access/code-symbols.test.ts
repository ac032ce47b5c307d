import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeText, numberOf, readCode, symbolsOf, symbolsOfHash, xorOf } from '../../../../shared/access/code-symbols.ts';

const symbols = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 10, maxLength: 15 });

function symbolAt(text: string, at: number): string {
  return text.replaceAll('-', '')[at] as string;
}

describe('§6.3.1 codes by telephone', () => {
  it('come back from what was written, in groups of four or five', () => {
    fc.assert(
      fc.property(symbols, (said) => {
        const text = codeText(said);
        expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{2,5}(-[0-9A-HJKMNP-TV-Z]{1,5})+$/);
        expect(readCode(text, said.length)).toEqual(said);
      }),
    );
  });

  it('a single wrong character is always a slip of the hand', () => {
    fc.assert(
      fc.property(symbols, fc.nat(), fc.integer({ min: 1, max: 31 }), (said, place, by) => {
        const plain = codeText(said).replaceAll('-', '');
        const at = place % plain.length;
        const all = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const other = all[(all.indexOf(plain[at] as string) + by) % 32] as string;
        expect(readCode(plain.slice(0, at) + other + plain.slice(at + 1), said.length)).toBe('check');
      }),
    );
  });

  it('two characters that changed places are always one, too, wherever they stand', () => {
    fc.assert(
      fc.property(symbols, fc.nat(), fc.nat(), (said, first, second) => {
        const plain = Array.from(codeText(said).replaceAll('-', ''));
        const [a, b] = [first % plain.length, second % plain.length];
        fc.pre(plain[a] !== plain[b]);
        [plain[a], plain[b]] = [plain[b] as string, plain[a] as string];
        expect(readCode(plain.join(''), said.length)).toBe('check');
      }),
    );
  });

  it('are read however they are typed: small, full width, spaced, O for 0 and I or L for 1', () => {
    const text = codeText([0, 1, 10, 31, 5, 6, 7, 8, 9, 11]);
    const sloppy = ` ${text.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ')} `;
    expect(readCode(sloppy, 10)).toEqual(readCode(text, 10));
    expect(
      readCode(
        text.replace(/[0-9A-Z]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
        10,
      ),
    ).toEqual(readCode(text, 10));
  });

  it('a wrong length and a letter that is none are told apart', () => {
    const text = codeText(symbolsOf(1, 50));
    expect([readCode(text.slice(1), 10), readCode(`${text}0`, 10), readCode('', 10)]).toEqual(['length', 'length', 'length']);
    expect([readCode(text.replace(symbolAt(text, 0), 'U'), 10), readCode('碼'.repeat(11), 10)]).toEqual(['letters', 'letters']);
  });

  it('numbers and hashes as symbols', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 25 - 1 }), (value) => numberOf(symbolsOf(value, 25)) === value));
    expect(symbolsOfHash(Uint8Array.from([0b10101_010, 0b01_11111_0, 0b0000_0000]), 4)).toEqual([0b10101, 0b01001, 0b11111, 0]);
    expect(xorOf([1, 2], [3, 2])).toEqual([2, 0]);
  });
});
