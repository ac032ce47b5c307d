import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { VisitStore } from '../../../../../../renderer/data/columns/relationship/visit-store.ts';
import { NO_DAY } from '../../../../../../renderer/data/columns/customer-figures.ts';
import type { Visit } from '../../../../../../shared/records/visit.ts';
import { dayNumber, fromDayNumber } from '../../../../../../shared/values/local-date.ts';

function visit(on: string, given: Partial<Visit> = {}): Visit {
  return {
    id: on,
    customerId: 'k1',
    kind: 'phone',
    state: 'done',
    on,
    by: '李',
    ratings: { quality: null, price: null, service: null },
    opinions: '',
    plans: [],
    photos: [],
    nextStep: '',
    nextOn: null,
    reason: '',
    createdAt: 0,
    updatedAt: 0,
    ...given,
  };
}

describe('the visits in the worker', () => {
  it('keeps the last day, what was agreed on then, and what is booked', () => {
    const store = new VisitStore();
    store.add(3, visit('2025-12-31', { nextOn: '2026-01-10', nextStep: '寄樣品' }));
    store.add(3, visit('2025-06-01', { nextOn: '2025-06-10' }));
    store.add(3, visit('2026-02-01', { state: 'booked' }));
    store.add(3, visit('2026-01-15', { state: 'cancelled' }));
    expect(store.last.get(3)).toBe(dayNumber('2025-12-31'));
    expect(store.steps.get(3)).toMatchObject({ text: '寄樣品', day: dayNumber('2026-01-10') });
    expect(store.booked.get(3)).toHaveLength(1);
    store.add(3, visit('2026-01-12'));
    expect(store.steps.has(3)).toBe(false);
    store.setSlot(3, []);
    expect([store.last.get(3), store.booked.has(3), store.daysOf(3)]).toEqual([NO_DAY, false, []]);
  });

  const rating = fc.option(fc.integer({ min: 1, max: 5 }));
  test.prop([fc.array(fc.record({ day: fc.integer({ min: 0, max: 400 }), quality: rating, price: rating, service: rating }))])(
    'gives back every rating from a day on, and the days in order, however they came',
    (made) => {
      const store = new VisitStore();
      for (const { day, ...ratings } of made) store.add(0, visit(fromDayNumber(20_000 + day), { ratings }));
      expect(store.daysOf(0)).toEqual(made.map(({ day }) => 20_000 + day).sort((a, b) => a - b));
      const from = 20_200;
      const said = store
        .ratingsOf(0, from)
        .map(({ day, ratings }) => JSON.stringify([day, ratings.quality, ratings.price, ratings.service]));
      const wanted = made
        .filter(({ day }) => 20_000 + day >= from)
        .map(({ day, quality, price, service }) => JSON.stringify([20_000 + day, quality, price, service]));
      expect(said.sort()).toEqual(wanted.sort());
    },
  );
});
