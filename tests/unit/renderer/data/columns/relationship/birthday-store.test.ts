import { describe, expect, it } from 'vitest';
import { BirthdayStore } from '../../../../../../renderer/data/columns/relationship/birthday-store.ts';
import type { Birthday } from '../../../../../../shared/calendar/next-birthday.ts';

function contact(id: string, birthday: Birthday | null) {
  return { id, name: id, position: '', phone: '', email: '', salutation: '', birthday, notes: '' };
}

function solar(month: number, day: number): Birthday {
  return { calendar: 'solar', year: 1970, month, day, leap: false };
}

describe('§4.2.1 birthdays by their day', () => {
  it('finds them over a year end, whatever was asked before', () => {
    const store = new BirthdayStore();
    store.put(0, [contact('a', solar(1, 2)), contact('b', null)]);
    store.put(1, [contact('c', solar(12, 30))]);
    const found = (from: string, to: string) => store.between(from, to).map(({ person, next }) => `${person.contactId} ${next.on}`);
    expect(found('2025-12-28', '2026-01-04')).toEqual(['c 2025-12-30', 'a 2026-01-02']);
    expect(found('2026-12-31', '2027-01-04')).toEqual(['a 2027-01-02']);
    expect(found('2024-12-28', '2025-01-04')).toEqual(['c 2024-12-30', 'a 2025-01-02']);
    expect(found('2026-01-02', '2026-01-02')).toEqual(['a 2026-01-02']);
    expect(found('2026-01-03', '2026-01-10')).toEqual([]);
  });

  it('a leap month that the year has not is the month itself, and said; an impossible day is left out', () => {
    const store = new BirthdayStore();
    store.put(0, [contact('a', { calendar: 'lunar', year: null, month: 6, day: 1, leap: true }), contact('b', solar(2, 31))]);
    // 2025 has a leap sixth month, 2026 has not.
    expect(store.between('2025-07-01', '2025-08-31')).toMatchObject([{ next: { on: '2025-07-25', remarks: [] } }]);
    expect(store.between('2026-07-01', '2026-08-31')).toMatchObject([{ next: { on: '2026-07-14', remarks: ['noLeapMonth'] } }]);
  });

  it('a customer’s people are replaced as a whole', () => {
    const store = new BirthdayStore();
    store.put(0, [contact('a', solar(3, 1))]);
    store.put(0, [contact('a', solar(4, 1))]);
    expect(store.between('2026-03-01', '2026-03-01')).toEqual([]);
    store.put(0, []);
    expect(store.between('2026-01-01', '2026-12-31')).toEqual([]);
  });
});
