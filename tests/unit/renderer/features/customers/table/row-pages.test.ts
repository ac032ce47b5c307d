import { describe, expect, it } from 'vitest';
import { pagesFor, rowAt, withPages, type RowPages } from '../../../../../../renderer/features/customers/table/row-pages.ts';

function page(number: number): RowPages {
  return new Map([[number, []]]);
}

describe('pages of rows', () => {
  it('asks for the pages that hold what is seen', () => {
    expect(pagesFor(0, 40)).toEqual([0]);
    expect(pagesFor(95, 130)).toEqual([0, 1]);
    expect(pagesFor(100, 200)).toEqual([1]);
  });

  it('keeps a bounded number of pages, those nearest to the latest', () => {
    let pages: RowPages = new Map();
    for (let number = 0; number < 1000; number += 1) pages = withPages(pages, page(number));
    expect(pages.size).toBeLessThanOrEqual(30);
    expect(pages.has(999)).toBe(true);
    expect(pages.has(0)).toBe(false);
  });

  it('knows no row of a page that has not arrived', () => {
    expect(rowAt(new Map(), 5)).toBeUndefined();
  });
});
