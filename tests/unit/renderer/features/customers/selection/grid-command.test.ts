import { describe, expect, it } from 'vitest';
import { gridCommand } from '../../../../../../renderer/features/customers/selection/grid-command.ts';

const NO_KEYS = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const size = { rows: 100, columns: 5, page: 20 };
const at = { row: 10, column: 2 };

function press(key: string, keys: Partial<typeof NO_KEYS> = {}) {
  return gridCommand({ key, ...NO_KEYS, ...keys }, at, size);
}

describe('keys of the table', () => {
  it('moves as a spreadsheet does and stops at the edges', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'move', to: { row: 11, column: 2 }, extend: false });
    expect(press('PageDown')).toEqual({ kind: 'move', to: { row: 30, column: 2 }, extend: false });
    expect(press('Home')).toEqual({ kind: 'move', to: { row: 10, column: 0 }, extend: false });
    expect(press('End', { ctrlKey: true })).toEqual({ kind: 'move', to: { row: 99, column: 4 }, extend: false });
    expect(gridCommand({ key: 'ArrowUp', ...NO_KEYS }, { row: 0, column: 0 }, size)).toEqual({
      kind: 'move',
      to: { row: 0, column: 0 },
      extend: false,
    });
  });

  it('extends the selection with Shift', () => {
    expect(press('ArrowDown', { shiftKey: true })).toMatchObject({ kind: 'move', extend: true });
  });

  it.each([
    ['Enter', 'open'],
    ['F2', 'edit'],
    [' ', 'toggle'],
    ['Delete', 'delete'],
    ['Escape', 'clear'],
    ['永', 'find'],
    ['Process', 'find'],
  ])('%s means %s', (key, kind) => expect(press(key)).toEqual({ kind }));

  it('leaves the keys of every screen alone', () => {
    expect(press('n')).toBeNull();
    expect(press('?')).toBeNull();
    expect(press('k', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
  });

  it('copies and selects all with Ctrl or the command key', () => {
    expect(press('c', { ctrlKey: true })).toEqual({ kind: 'copy' });
    expect(press('A', { metaKey: true })).toEqual({ kind: 'selectAll' });
  });
});
