import { describe, expect, it } from 'vitest';
import { hoursText, readHours } from '../../../../../../renderer/features/complaints/calendar/hours.ts';
import { DEFAULT_CALENDAR } from '../../../../../../shared/calendar/working-calendar.ts';

describe('working hours as they are written', () => {
  it('come back as they went out', () => {
    expect(hoursText(DEFAULT_CALENDAR.hours)).toBe('08:30-12:00, 13:30-18:00');
    expect(readHours(hoursText(DEFAULT_CALENDAR.hours))).toEqual(DEFAULT_CALENDAR.hours);
  });

  it('also with full-width signs and without a break', () => {
    expect(readHours('８：００～１２：００，１３：００～１７：３０')).toEqual([
      { from: 480, to: 720 },
      { from: 780, to: 1_050 },
    ]);
    expect(readHours('00:00-24:00')).toEqual([{ from: 0, to: 1_440 }]);
  });

  it('are refused when they overlap, run backwards, end after midnight, or are none', () => {
    for (const text of ['08:30-12:00, 11:00-18:00', '18:00-08:00', '20:00-24:01', '', 'morning', '08:60-12:00'])
      expect(readHours(text)).toBeNull();
  });
});
