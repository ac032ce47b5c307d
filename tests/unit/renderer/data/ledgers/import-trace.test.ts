import { describe, expect, it } from 'vitest';
import { importedSheets, type SheetTrace } from '../../../../../renderer/data/ledgers/import-trace.ts';

const trace = (parts: Partial<SheetTrace>): SheetTrace => ({
  sheet: '销售',
  whole: true,
  lastRow: 9,
  marked: [],
  waiting: [],
  written: [],
  ...parts,
});

describe('what imports left of a sheet', () => {
  it('is what the later one says of each row', () => {
    const first = { a: [trace({ marked: [3, 4], waiting: [7], written: [[3, ['x']]] })] };
    const mended = { a: [trace({ whole: false, lastRow: 4, marked: [4], written: [[3, ['y']]] })], b: [trace({})] };
    const sheet = importedSheets([first, mended], 'a').get('销售');
    expect(sheet?.written).toEqual(new Map([[3, ['y']]]));
    expect(sheet).toMatchObject({ lastRow: 9, marked: new Set([3, 4]), waiting: new Set([7]) });
  });

  it('waits no longer for a row that was written, nor for any once the whole sheet was read again', () => {
    const first = { a: [trace({ waiting: [5, 7] })] };
    const mended = { a: [trace({ whole: false, written: [[5, ['x']]] })] };
    expect(importedSheets([first, mended], 'a').get('销售')?.waiting).toEqual(new Set([7]));
    expect(importedSheets([first, mended, { a: [trace({})] }], 'a').get('销售')?.waiting).toEqual(new Set());
  });

  it('keeps sheets and files apart', () => {
    expect(importedSheets([{ a: [trace({})] }], 'b').size).toBe(0);
    expect([...importedSheets([{ a: [trace({}), trace({ sheet: '四月', lastRow: 2 })] }], 'a').keys()]).toEqual(['销售', '四月']);
  });
});
