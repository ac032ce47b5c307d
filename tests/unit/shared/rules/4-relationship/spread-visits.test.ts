import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayState, DEFAULT_CALENDAR } from '../../../../../shared/calendar/working-calendar.ts';
import { spreadVisits, type VisitToPlan } from '../../../../../shared/rules/4-relationship/index.ts';
import { addDays } from '../../../../../shared/values/local-date.ts';

const worked = (date: string): boolean => dayState(date, DEFAULT_CALENDAR) === 'work';
const plan = { from: '2026-11-16', perDay: 4, catchUpDays: 21, isWorked: worked };

function visit(key: string, dueOn: string, region = ''): VisitToPlan {
  return { key, region, earliest: addDays(dueOn, -14), dueOn, latest: addDays(dueOn, 14) };
}

function perDay(days: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

describe('§4.1.1 visits over the weeks', () => {
  it('puts forty that are due on one day on many days, none with more than four', () => {
    const visits = Array.from({ length: 40 }, (_, index) => visit(`k${index}`, '2026-11-26'));
    const planned = spreadVisits(visits, plan);
    expect(Math.max(...perDay(planned.map(({ on }) => on)).values())).toBe(4);
    expect(planned.every(({ on, overfull }) => worked(on) && !overfull)).toBe(true);
  });

  it('keeps clear of a week of holidays, and uses the Saturday that is worked for it', () => {
    const only = { ...visit('k', '2026-10-10'), earliest: '2026-10-01', latest: '2026-10-11' };
    expect(spreadVisits([only], { ...plan, from: '2026-10-01' })).toEqual([{ key: 'k', on: '2026-10-10', overfull: false }]);
    const free = { ...only, dueOn: '2026-10-04', latest: '2026-10-08' };
    expect(spreadVisits([free], { ...plan, from: '2026-10-01' })[0]?.on).toBe('2026-10-08');
  });

  it('goes over the end of a year', () => {
    const late = { ...visit('k', '2026-01-01'), earliest: '2025-12-31', latest: '2026-01-05' };
    const planned = spreadVisits([late, { ...late, key: 'l' }], { ...plan, from: '2025-12-31', perDay: 1 });
    expect(planned.map(({ on }) => on)).toEqual(['2025-12-31', '2026-01-04']);
  });

  it('puts the same region on the same day, one trip', () => {
    const visits = [
      visit('a', '2026-11-24', '杭州'),
      visit('b', '2026-11-26', '寧波'),
      visit('c', '2026-11-25', '杭州'),
      visit('d', '2026-11-27', '寧波'),
    ];
    const days = new Map(spreadVisits(visits, plan).map(({ key, on }) => [key, on]));
    expect(days.get('a')).toBe(days.get('c'));
    expect(days.get('b')).toBe(days.get('d'));
    expect(days.get('a')).not.toBe(days.get('b'));
  });

  it('says when the window cannot hold them all, and still plans every one', () => {
    const tight = Array.from({ length: 9 }, (_, index) => ({
      ...visit(`k${index}`, '2026-11-26'),
      earliest: '2026-11-26',
      latest: '2026-11-27',
    }));
    const planned = spreadVisits(tight, plan);
    expect(planned.filter(({ overfull }) => overfull)).toHaveLength(1);
    expect(planned).toHaveLength(9);
  });

  it('§4.1.1 catches up what is past its window within as many days as the parameter says', () => {
    const many = Array.from({ length: 5 }, (_, index) => visit(`k${index}`, '2026-01-05'));
    const last = (catchUpDays: number) => {
      const planned = spreadVisits(many, { ...plan, from: '2026-11-23', perDay: 1, catchUpDays });
      return {
        on: planned
          .map(({ on }) => on)
          .toSorted()
          .at(-1),
        overfull: planned.filter(({ overfull }) => overfull).length,
      };
    };
    // Monday to Friday are five working days; the fourth day after Monday is Friday.
    expect(last(4)).toEqual({ on: '2026-11-27', overfull: 0 });
    expect(last(3)).toEqual({ on: '2026-11-26', overfull: 1 });
  });

  it('brings visits whose window has passed back within three weeks, and skips the Spring Festival', () => {
    const [late] = spreadVisits([visit('a', '2026-01-05')], { ...plan, from: '2026-11-26' });
    expect(late?.on).toBe('2026-11-26');
    const [festival] = spreadVisits([{ key: 'a', region: '', earliest: '2026-02-17', dueOn: '2026-02-18', latest: '2026-02-19' }], {
      ...plan,
      from: '2026-02-01',
    });
    expect(festival?.on).toBe('2026-02-24');
  });

  it('keeps every visit, inside its window as long as there is room', () => {
    const any = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(any, (shifts) => {
        const visits = shifts.map((shift, index) => visit(`k${index}`, addDays('2026-03-10', shift), `r${index % 3}`));
        const planned = spreadVisits(visits, { ...plan, from: '2026-03-02', perDay: 3 });
        expect(planned.map(({ key }) => key).toSorted()).toEqual(visits.map(({ key }) => key).toSorted());
        const counts = perDay(planned.map(({ on }) => on));
        for (const { key, on, overfull } of planned) {
          const wanted = visits.find((each) => each.key === key) as VisitToPlan;
          expect(on >= wanted.earliest && on <= wanted.latest && worked(on)).toBe(true);
          if (!overfull) expect((counts.get(on) ?? 0) <= 3 || planned.some((each) => each.overfull)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
