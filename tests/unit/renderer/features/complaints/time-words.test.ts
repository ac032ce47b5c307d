import { describe, expect, it } from 'vitest';
import { shortTime } from '../../../../../renderer/features/complaints/use-time-words.ts';

describe('a moment in a table', () => {
  it('is the minute today, the day this year, the whole date in another year', () => {
    expect(shortTime('2026-11-26T16:05', '2026-11-26T09:00')).toBe('16:05');
    expect(shortTime('2026-11-27T16:05', '2026-11-26T09:00')).toBe('11-27 16:05');
    expect(shortTime('2027-01-04T18:00', '2026-12-31T09:00')).toBe('2027-01-04 18:00');
  });
});
