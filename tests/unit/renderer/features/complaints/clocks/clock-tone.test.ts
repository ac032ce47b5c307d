import { describe, expect, it } from 'vitest';
import { clockTone } from '../../../../../../renderer/features/complaints/clocks/clock-tone.ts';
import { DEFAULT_CALENDAR } from '../../../../../../shared/calendar/working-calendar.ts';
import { CLOCK } from '../complaint.ts';

describe('§4.3.2 §4.3.3 how a clock is shown', () => {
  it('is soon in the last quarter of its working time: 30 minutes of two hours', () => {
    expect(clockTone({ ...CLOCK, leftMinutes: 31 }, DEFAULT_CALENDAR)).toBe('running');
    expect(clockTone({ ...CLOCK, leftMinutes: 30 }, DEFAULT_CALENDAR)).toBe('soon');
    expect(clockTone({ ...CLOCK, leftMinutes: 0 }, DEFAULT_CALENDAR)).toBe('soon');
  });

  it('counts the weekend of a feedback as no time at all', () => {
    // Thursday 10:00 to Tuesday 18:00: 390 + 3 x 480 working minutes, of which a quarter is 457.5.
    const feedback = { ...CLOCK, clock: 'feedback', dueAt: '2026-12-01T18:00' } as const;
    expect(clockTone({ ...feedback, leftMinutes: 458 }, DEFAULT_CALENDAR)).toBe('running');
    expect(clockTone({ ...feedback, leftMinutes: 457 }, DEFAULT_CALENDAR)).toBe('soon');
  });

  it('says of every other state what it is', () => {
    for (const state of ['late', 'missed', 'waiting', 'met'] as const) expect(clockTone({ ...CLOCK, state }, DEFAULT_CALENDAR)).toBe(state);
  });
});
