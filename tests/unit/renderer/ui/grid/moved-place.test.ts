import { describe, expect, it } from 'vitest';
import { movedPlace } from '../../../../../renderer/ui/grid/moved-place.ts';

const size = { rows: 13, columns: 11, page: 5 };

describe('the active cell of a table of figures', () => {
  it.each([
    ['ArrowDown', false, { row: 4, column: 2 }],
    ['ArrowUp', true, { row: 0, column: 2 }],
    ['ArrowDown', true, { row: 12, column: 2 }],
    ['ArrowRight', true, { row: 3, column: 10 }],
    ['PageDown', false, { row: 8, column: 2 }],
    ['Home', false, { row: 3, column: 0 }],
    ['End', true, { row: 12, column: 10 }],
  ] as const)('%s (Ctrl %s) leads to %o', (key, ctrl, to) => {
    expect(movedPlace({ row: 3, column: 2 }, key, ctrl, size)).toEqual(to);
  });

  it('stays inside, and leaves other keys alone', () => {
    expect(movedPlace({ row: 12, column: 10 }, 'ArrowDown', false, size)).toEqual({ row: 12, column: 10 });
    expect(movedPlace({ row: 0, column: 0 }, 'ArrowLeft', false, size)).toEqual({ row: 0, column: 0 });
    expect(movedPlace({ row: 0, column: 0 }, 'Enter', false, size)).toBeNull();
    expect(movedPlace({ row: 0, column: 0 }, 'ArrowDown', false, { rows: 0, columns: 0, page: 1 })).toEqual({ row: 0, column: 0 });
  });
});
