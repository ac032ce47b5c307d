import { describe, expect, it } from 'vitest';
import { firstOfWindow, WINDOW_ROWS } from '../../../../../../renderer/features/complaints/list/window-of.ts';

describe('the window of a long list', () => {
  it('holds what is seen with a page before and after, and moves page by page', () => {
    expect([0, 99, 100, 199, 200, 99_999].map(firstOfWindow)).toEqual([0, 0, 0, 0, 100, 99_800]);
    for (let seen = 0; seen < 1_000; seen += 1) {
      expect(firstOfWindow(seen)).toBeLessThanOrEqual(seen);
      // As many as a screen of 3,200 pixels shows.
      expect(firstOfWindow(seen) + WINDOW_ROWS).toBeGreaterThanOrEqual(seen + 100);
    }
  });
});
