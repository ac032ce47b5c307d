import { describe, expect, it } from 'vitest';
import { changedWhys } from '../../../../../../renderer/features/complaints/page/whys.ts';

describe('§4.3.3 five times why', () => {
  it('adds at the end, changes in the middle, closes up over an emptied one', () => {
    expect(changedWhys(['a'], 1, ' b ')).toEqual(['a', 'b']);
    expect(changedWhys(['a', 'b', 'c'], 1, 'B')).toEqual(['a', 'B', 'c']);
    expect(changedWhys(['a', 'b', 'c'], 1, ' ')).toEqual(['a', 'c']);
  });

  it('never holds more than five', () => {
    expect(changedWhys(['1', '2', '3', '4', '5'], 5, '6')).toHaveLength(5);
  });
});
