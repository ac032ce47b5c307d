import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Text } from '../../../../../shared/workbook/xlsx/utf8-text.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

describe('text from UTF-8 bytes', () => {
  it.each(['', 'abc', '宁波某钢铁有限公司', 'Φ12*9000', '𠮷野家', 'é', '\ufeff甲', '\uffff', '钢'.repeat(100)])('%j', (text) => {
    const bytes = new TextEncoder().encode(`<t>${text}</t>`);
    expect(utf8Text(bytes, 3, bytes.length - 4)).toBe(text);
  });

  it('is what TextDecoder gives, whatever the bytes, and never looks past the end', () => {
    const byte = fc.oneof(fc.nat(255), fc.constantFrom(0xe4, 0xb8, 0xad, 0xe0, 0x80, 0xed, 0xa0, 0xf0, 0x9f, 0xc2, 0x41));
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 120 }), fc.array(byte, { maxLength: 3 }), (inside, after) => {
        const bytes = Uint8Array.from([...inside, ...after]);
        expect(utf8Text(bytes, 0, inside.length)).toBe(decoder.decode(bytes.subarray(0, inside.length)));
      }),
      { numRuns: 2000 },
    );
  });
});
