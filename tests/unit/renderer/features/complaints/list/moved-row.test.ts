import { describe, expect, it } from 'vitest';
import { movedRow } from '../../../../../../renderer/features/complaints/list/moved-row.ts';

describe('the active row', () => {
  it('moves with the keys and stays inside', () => {
    const size = { rows: 30, page: 10 };
    expect(movedRow(3, 'ArrowDown', size)).toBe(4);
    expect(movedRow(0, 'ArrowUp', size)).toBe(0);
    expect(movedRow(25, 'PageDown', size)).toBe(29);
    expect(movedRow(5, 'PageUp', size)).toBe(0);
    expect(movedRow(5, 'End', size)).toBe(29);
    expect(movedRow(5, 'Home', size)).toBe(0);
    expect(movedRow(5, 'x', size)).toBeNull();
  });
});
