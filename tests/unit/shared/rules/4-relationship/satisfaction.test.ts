import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parametersAt } from '../../../../../shared/policy/parameters-at.ts';
import { satisfactionOf, type Opinion } from '../../../../../shared/rules/4-relationship/index.ts';

const parameters = parametersAt([], '2026-11-26');
const visit = (on: string, quality: number | null, price: number | null = null, service: number | null = null): Opinion => ({
  from: 'visit',
  on,
  ratings: { quality, price, service },
});
const scoreOf = (opinions: readonly Opinion[]) => satisfactionOf(opinions, '2026-11-26', parameters).score;

describe('§4.1.1 satisfaction', () => {
  it('is nobody’s when nobody was asked', () => {
    expect(scoreOf([])).toBeNull();
    expect(scoreOf([visit('2026-10-01', null)])).toBeNull();
  });

  it('runs from 0 (all ones) to 100 (all fives)', () => {
    expect(scoreOf([visit('2026-10-01', 1, 1, 1)])).toBe(0);
    expect(scoreOf([visit('2026-10-01', 5, 5, 5)])).toBe(100);
    expect(scoreOf([visit('2026-10-01', 4, 3, 5)])).toBe(75);
  });

  it('weighs visits, surveys and complaints, and leaves out parts without opinions', () => {
    const complaint: Opinion = { from: 'complaint', on: '2026-09-01', satisfied: false };
    expect(scoreOf([visit('2026-10-01', 5, 5, 5), complaint])).toBeCloseTo((100 * 50) / 80);
    const survey: Opinion = { from: 'survey', on: '2026-09-01', ratings: { quality: 3, price: 3, service: 3 } };
    expect(scoreOf([visit('2026-10-01', 5, 5, 5), survey, complaint])).toBe(60);
  });

  it('looks back twelve months: the first day of the window counts, the day before does not', () => {
    expect(scoreOf([visit('2025-11-27', 5)])).toBe(100);
    expect(scoreOf([visit('2025-11-26', 5)])).toBeNull();
    expect(scoreOf([visit('2026-11-27', 5)])).toBeNull();
  });

  it('§7.3.1 never leaves 0 to 100', () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }));
    const any = fc.array(fc.record({ q: rating, p: rating, s: rating, day: fc.integer({ min: 10, max: 28 }) }), { maxLength: 20 });
    fc.assert(
      fc.property(any, (list) => {
        const score = scoreOf(list.map(({ q, p, s, day }) => visit(`2026-10-${day}`, q, p, s)));
        expect(score === null || (score >= 0 && score <= 100)).toBe(true);
      }),
    );
  });
});
