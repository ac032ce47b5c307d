import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { PackedTexts } from '../../../../../renderer/data/columns/packed-texts.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 6 });

/** The same by the book: every value of every slot. */
function plainSearch(texts: readonly string[], text: string): Map<number, number> {
  const found = new Map<number, number>();
  texts.forEach((values, slot) => {
    for (const value of values.split('\n')) {
      if (!value.includes(text)) continue;
      const rank = value === text ? 0 : value.startsWith(text) ? 1 : 2;
      found.set(slot, Math.min(rank, found.get(slot) ?? 2));
    }
  });
  return found;
}

function search(packed: PackedTexts, text: string): Map<number, number> {
  const found = new Map<number, number>();
  packed.search(text, (slot, rank) => {
    expect(found.has(slot)).toBe(false);
    found.set(slot, rank);
  });
  return found;
}

describe('packed texts', () => {
  test.prop([fc.array(letters, { maxLength: 12 }), fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 })])(
    'find what a plain scan finds, with the same rank',
    (texts, text) => {
      const packed = new PackedTexts();
      texts.forEach((value, slot) => packed.set(slot, value));
      expect(search(packed, text)).toEqual(plainSearch(texts, text));
    },
  );

  it('find across segments, after changes and for slots set out of order', () => {
    const packed = new PackedTexts();
    packed.set(9_000, 'steel');
    packed.set(3, 'steelworks');
    expect(search(packed, 'steel')).toEqual(
      new Map([
        [3, 1],
        [9_000, 0],
      ]),
    );
    packed.set(9_000, 'copper');
    expect(search(packed, 'steel')).toEqual(new Map([[3, 1]]));
    expect(search(packed, '')).toEqual(new Map());
  });
});
