import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  firstDayOf,
  formatDate,
  fromDayNumber,
  isLocalDate,
  lastClosedMonths,
  lastDayOf,
  monthOf,
  wholeYearsBetween,
} from '../../../../shared/values/local-date.ts';

const day = fc.integer({ min: -100_000, max: 200_000 });

describe('local dates', () => {
  it.each(['2024-02-29', '1999-12-31'])('%s exists', (text) => expect(isLocalDate(text)).toBe(true));
  it.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-1-1', '', '0024-01-01'])('%j does not exist', (text) =>
    expect(isLocalDate(text)).toBe(false),
  );

  it('counts days from 1970-01-01', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2026-11-23')).toBe(20780);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
  });

  it('gives every day back from its number', () => {
    fc.assert(fc.property(day, (number) => dayNumber(fromDayNumber(number)) === number && isLocalDate(fromDayNumber(number))));
  });

  it('adds months and stays inside the shorter one', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-03-31', -13)).toBe('2023-02-28');
    expect(addMonths('2024-11-15', 2)).toBe('2025-01-15');
  });

  it('never moves later by adding fewer months', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -50, max: 50 }),
        (number, months) => addMonths(fromDayNumber(number), months) <= addMonths(fromDayNumber(number), months + 1),
      ),
    );
  });

  it('gives the closed months before the month of a day, oldest first', () => {
    expect(lastClosedMonths('2026-02-28', 3)).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(lastClosedMonths('2026-03-01', 3)).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(lastClosedMonths('2026-03-01', 12)).toHaveLength(12);
    expect(monthOf('2026-03-01')).toBe('2026-03');
  });

  it('bounds a month', () => {
    expect(firstDayOf('2024-02')).toBe('2024-02-01');
    expect(lastDayOf('2024-02')).toBe('2024-02-29');
    expect(lastDayOf('2023-12')).toBe('2023-12-31');
  });

  it('completes a year on its day, a leap day on 28 February', () => {
    expect(wholeYearsBetween('2024-06-15', '2026-06-14')).toBe(1);
    expect(wholeYearsBetween('2024-06-15', '2026-06-15')).toBe(2);
    expect(wholeYearsBetween('2024-02-29', '2025-02-28')).toBe(1);
    expect(wholeYearsBetween('2026-06-15', '2024-01-01')).toBe(0);
  });

  it('writes the short local form', () => {
    expect(formatDate('2026-01-05', 'zh-Hant')).toBe('2026/01/05');
    expect(formatDate('2026-01-05', 'zh-Hans')).toBe('2026-01-05');
    expect(formatDate('2026-01-05', 'en')).toBe('5 Jan 2026');
  });
});
