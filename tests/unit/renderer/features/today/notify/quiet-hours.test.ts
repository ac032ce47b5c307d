import { describe, expect, it } from 'vitest';
import { isClock, isQuiet } from '../../../../../../renderer/features/today/notify/quiet-hours.ts';

describe('quiet hours', () => {
  it('over midnight: from the first minute, to before the last', () => {
    const night = { quietFrom: '20:00', quietTo: '08:00' };
    expect(['19:59', '20:00', '23:59', '00:00', '07:59', '08:00'].map((clock) => isQuiet(night, clock))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('inside one day, and never when both are the same', () => {
    expect(['11:59', '12:00', '13:29', '13:30'].map((clock) => isQuiet({ quietFrom: '12:00', quietTo: '13:30' }, clock))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isQuiet({ quietFrom: '08:00', quietTo: '08:00' }, '08:00')).toBe(false);
  });

  it('takes only minutes of a day', () => {
    expect(['00:00', '23:59', '24:00', '9:00', '12:60', ''].map(isClock)).toEqual([true, true, false, false, false, false]);
  });
});
