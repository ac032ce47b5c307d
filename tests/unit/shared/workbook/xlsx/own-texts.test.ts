import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OwnTexts } from '../../../../../shared/workbook/xlsx/own-texts.ts';

function indexOf(own: OwnTexts, text: string): number {
  const bytes = new TextEncoder().encode(`>${text}<`);
  return own.indexOf(bytes, 1, bytes.length - 1);
}

describe('the texts of a sheet itself', () => {
  it('are kept once each, as written, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', 'a', 'b', '1') }), { maxLength: 400 }), (texts) => {
        const own = new OwnTexts();
        expect(texts.map((text) => own.texts[indexOf(own, text)])).toEqual(texts);
        expect(own.texts).toHaveLength(new Set(texts).size);
      }),
    );
    const own = new OwnTexts();
    const many = Array.from({ length: 5000 }, (_, at) => `出库单${at}`);
    expect(many.map((text) => indexOf(own, text))).toEqual(many.map((_, at) => at));
    expect(many.map((text) => indexOf(own, text))).toEqual(many.map((_, at) => at));
    expect(own.texts).toEqual(many);
  });

  it('have their entities resolved, and say when bytes made no sense', () => {
    const own = new OwnTexts();
    expect(own.texts[indexOf(own, 'a&amp;b&#x4e2d;_x000D_')]).toBe('a&b中\r');
    expect(own.damaged).toBe(false);
    expect(own.texts[own.indexOf(Uint8Array.of(0x41, 0xff, 0x42), 0, 3)]).toBe('A\ufffdB');
    expect(own.damaged).toBe(true);
  });

  it('made of runs are added as they are, beside those looked up', () => {
    const own = new OwnTexts();
    expect([own.add('甲乙'), indexOf(own, '甲乙'), own.add('甲乙'), indexOf(own, '甲乙')]).toEqual([0, 1, 2, 1]);
  });
});
