import { describe, expect, it } from 'vitest';
import { icsOf, type IcsWords } from '../../../../../renderer/data/relationship/ics-of.ts';
import type { TodayRow } from '../../../../../renderer/data/relationship/today-list.ts';

const WORDS: IcsWords = { calendar: '今日', titleOf: ({ name, about }) => `${name} ${about}`, descriptionOf: ({ owner }) => owner };
const STAMP = Date.UTC(2026, 0, 5, 1, 2, 3);

function row(given: Partial<TodayRow>): TodayRow {
  return {
    key: 'visit/k1/2025-10-04',
    kind: 'visit',
    customerId: 'k1',
    grade: 'A',
    owner: '李',
    dueOn: '2025-12-31',
    dueAt: '',
    amountFen: null,
    recordId: '',
    about: '回訪',
    name: '甲鋼構',
    late: false,
    ...given,
  };
}

describe('the calendar as .ics (RFC 5545)', () => {
  it('a day is a whole day over a year end, a minute a moment, each with a stable UID', () => {
    const text = icsOf([row({}), row({ key: 'complaintContact/k1/c1', dueAt: '2026-01-05T09:30' })], WORDS, STAMP);
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Steel Dossier//Today//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:今日',
      'BEGIN:VEVENT',
      'UID:visit/k1/2025-10-04@steel-dossier',
      'DTSTAMP:20260105T010203Z',
      'DTSTART;VALUE=DATE:20251231',
      'DTEND;VALUE=DATE:20260101',
      'SUMMARY:甲鋼構 回訪',
      'DESCRIPTION:李',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:complaintContact/k1/c1@steel-dossier',
      'DTSTAMP:20260105T010203Z',
      'DTSTART:20260105T093000',
      'DURATION:PT15M',
      'SUMMARY:甲鋼構 回訪',
      'DESCRIPTION:李',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('separators and line breaks of a text are escaped', () => {
    const text = icsOf([row({ name: 'a;b,c\\d\ne', about: '', owner: '' })], WORDS, STAMP);
    expect(text).toContain(String.raw`SUMMARY:a\;b\,c\\d\ne `);
    expect(text).not.toContain('DESCRIPTION');
  });

  it('no line has more than 75 octets, and unfolded it is the text again', () => {
    const long = '無錫華申建設集團有限公司'.repeat(12);
    const text = icsOf([row({ name: long, about: '' })], WORDS, STAMP);
    const sizes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${long} \r\n`);
  });
});
