import { describe, expect, it } from 'vitest';
import { clockTone } from '../../../../../../renderer/features/complaints/clocks/clock-tone.ts';
import { CLOCK } from '../complaint.ts';

describe('§4.3.2 §4.3.3 how a clock is shown', () => {
  it('is soon when the rule says so, and otherwise what its state is', () => {
    expect(clockTone(CLOCK)).toBe('running');
    expect(clockTone({ ...CLOCK, soon: true })).toBe('soon');
    for (const state of ['late', 'missed', 'waiting', 'met'] as const) expect(clockTone({ ...CLOCK, state })).toBe(state);
  });
});
