import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelPlaces, LABEL_SHEETS, stockTake, partAges } from '../../../../../shared/rules/6-archive/index.ts';

const folder = (number: string, place = '1櫃2層', isOut = false, pages: number | null = 10) => ({ number, place, pages, isOut });
const scan = (number: string, place = '1櫃2層', pages: number | null = null) => ({ number, place, pages });

describe('§6.1.2 stock-take', () => {
  const books = [folder('A1'), folder('A2'), folder('A3', '9櫃'), folder('A4', '1櫃2層', true)];

  it('says what was found, missing, misplaced, unknown, and where pages differ', () => {
    const result = stockTake(books, [scan('A1', '1櫃2層', 9), scan('A3'), scan('69012345')], ['1櫃2層']);
    expect(result).toEqual({
      found: ['A1', 'A3'],
      missing: ['A2'],
      misplaced: [{ number: 'A3', expected: '9櫃', at: '1櫃2層' }],
      unknown: [scan('69012345')],
      pagesDiffer: [{ number: 'A1', expected: 10, counted: 9 }],
      out: ['A4'],
    });
  });

  it('counts a folder scanned twice once, where it was scanned last', () => {
    const result = stockTake(books, [scan('A1', '9櫃'), scan('A1')], ['1櫃2層', '9櫃']);
    expect([result.found, result.misplaced]).toEqual([['A1'], []]);
  });

  it('does not miss what lies in places that nobody has walked yet', () => {
    expect(stockTake(books, [], ['9櫃']).missing).toEqual(['A3']);
  });

  it('every folder of the places that were walked is found, missing or out', () => {
    const any = fc.array(fc.record({ number: fc.constantFrom('A1', 'A2', 'A3', 'A4', 'Z'), place: fc.constantFrom('1櫃2層', '9櫃') }));
    fc.assert(
      fc.property(any, (scans) => {
        const result = stockTake(
          books,
          scans.map(({ number, place }) => scan(number, place)),
          ['1櫃2層', '9櫃'],
        );
        expect([...result.found, ...result.missing, ...result.out].toSorted()).toEqual(['A1', 'A2', 'A3', 'A4']);
      }),
    );
  });
});

describe('§6.1.2 kept up to date', () => {
  it('a part is overdue the day after its cycle, and when nothing was ever put there', () => {
    const overdue = (asOf: string) => partAges({ basic: '2025-11-26' }, ['basic', 'credit'], 12, asOf).map((part) => part.overdue);
    expect(overdue('2026-11-26')).toEqual([false, true]);
    expect(overdue('2026-11-27')).toEqual([true, true]);
  });
});

describe('§6.2.1 labels', () => {
  it.each(LABEL_SHEETS)('of $key stay on A4 and never overlap, from any starting place', (sheet) => {
    for (let used = 0; used < sheet.columns * sheet.rows; used += 1) {
      const places = labelPlaces(sheet, sheet.columns * sheet.rows + 3, used);
      for (const { x, y } of places) expect(x >= 0 && y >= 0 && x + sheet.width <= 210.01 && y + sheet.height <= 297.01).toBe(true);
      expect(new Set(places.map(({ page, x, y }) => `${page}/${x}/${y}`)).size).toBe(places.length);
    }
    expect(() => labelPlaces(sheet, 1, sheet.columns * sheet.rows)).toThrow(RangeError);
  });
});
