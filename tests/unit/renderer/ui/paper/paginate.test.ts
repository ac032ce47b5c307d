import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type MeasuredPiece } from '../../../../../renderer/ui/paper/paginate.ts';

const HEIGHT = 100;

function piece(changes: Partial<MeasuredPiece> = {}): MeasuredPiece {
  return { head: 0, rows: [10], foot: 0, keepWithNext: false, newPage: false, ...changes };
}

function heightOf(pieces: readonly MeasuredPiece[], page: ReturnType<typeof paginate>[number]): number {
  return page.reduce((sum, { piece: at, from, to, foot }) => {
    const measured = pieces[at] as MeasuredPiece;
    return sum + measured.head + measured.rows.slice(from, to).reduce((a, b) => a + b, 0) + (foot ? measured.foot : 0);
  }, 0);
}

describe('paginate', () => {
  it('splits a table between rows and counts its header on every page', () => {
    const pages = paginate([piece({ head: 20, rows: Array.from({ length: 20 }, () => 10) })], HEIGHT);
    expect(pages.map(([slice]) => [slice?.from, slice?.to])).toEqual([
      [0, 8],
      [8, 16],
      [16, 20],
    ]);
  });

  it('never leaves a heading as the last thing on a page', () => {
    const pieces = [piece({ rows: [75] }), piece({ rows: [10], keepWithNext: true }), piece({ head: 10, rows: [10, 10] })];
    expect(paginate(pieces, HEIGHT).map((page) => page.map(({ piece: at }) => at))).toEqual([[0], [1, 2]]);
  });

  it('keeps title, heading and first row together', () => {
    const pieces = [piece({ rows: [70] }), piece({ keepWithNext: true }), piece({ keepWithNext: true }), piece({ head: 6, rows: [6, 6] })];
    expect(paginate(pieces, HEIGHT).map((page) => page.map(({ piece: at }) => at))).toEqual([[0], [1, 2, 3]]);
  });

  it('keeps totals with the last row', () => {
    const pages = paginate([piece({ head: 10, rows: [30, 30, 20], foot: 15 })], HEIGHT);
    expect(pages.map(([slice]) => [slice?.from, slice?.to, slice?.foot])).toEqual([
      [0, 2, false],
      [2, 3, true],
    ]);
  });

  it('begins a page where it is told to, but makes no empty one', () => {
    expect(paginate([piece({ newPage: true }), piece({ newPage: true })], HEIGHT)).toHaveLength(2);
  });

  it('gives a row taller than a page a page of its own', () => {
    const pages = paginate([piece(), piece({ rows: [10, 500, 10] })], HEIGHT);
    expect(pages.map((page) => page.map(({ piece: at, from, to }) => `${at}:${from}-${to}`))).toEqual([
      ['0:0-1', '1:0-1'],
      ['1:1-2'],
      ['1:2-3'],
    ]);
  });

  it('places every row once, in order, and overfills no page', () => {
    const height = fc.integer({ min: 1, max: 40 });
    const measured = fc.record({
      head: fc.integer({ min: 0, max: 20 }),
      rows: fc.array(height, { minLength: 1, maxLength: 40 }),
      foot: fc.integer({ min: 0, max: 20 }),
      keepWithNext: fc.boolean(),
      newPage: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(measured, { maxLength: 12 }), (pieces) => {
        const pages = paginate(pieces, HEIGHT);
        const placed = pages.flatMap((page) =>
          page.flatMap(({ piece: at, from, to }) => Array.from({ length: to - from }, (_, index) => `${at}:${from + index}`)),
        );
        expect(placed).toEqual(pieces.flatMap(({ rows }, at) => rows.map((_, row) => `${at}:${row}`)));
        for (const page of pages) expect(page.length > 0 && heightOf(pieces, page) <= HEIGHT).toBe(true);
      }),
    );
  });
});
