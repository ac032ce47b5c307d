import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type DateContext, parseDate } from '../../../../shared/ledger/parse-date.ts';
import { fromDayNumber, isLocalDate } from '../../../../shared/values/local-date.ts';

const NONE: DateContext = { year: null, month: null, order: null, shortYearFirst: false };

function read(text: string, context: Partial<DateContext> = {}): string {
  const parsed = parseDate(text, { ...NONE, ...context });
  return parsed.is === 'date' ? parsed.date : parsed.is === 'blank' ? 'blank' : parsed.code;
}

describe('a day as people write it', () => {
  it.each([
    '2024-03-05',
    '2024/3/5',
    '2024.3.5',
    '2024年3月5日',
    '2024年03月05号',
    '20240305',
    '2024-03-05 10:30',
    '2024/3/5 0:00:00',
    '2024-03-05T08:00:00',
    '民國113/03/05',
    '民国113年3月5日',
    '113/03/05',
    '113.3.5',
    '1130305',
    '二〇二四年三月五日',
    '5-Mar-2024',
    'Mar 5, 2024',
    '2024 年 3 月 5 日',
    '2024年3月5日 星期二',
    '2024．3．5',
  ])('%s is the fifth of March 2024', (text) => expect(read(text)).toBe('2024-03-05'));

  it.each([
    ['3月5日', '2024-03-05'],
    ['3.5', '2024-03-05'],
    ['3/5', '2024-03-05'],
    ['24.3.5', '2024-03-05'],
  ])('%s takes its year from the title', (text, date) => expect(read(text, { year: 2024 })).toBe(date));

  it.each([
    ['2024年3月', 'month-without-day'],
    ['2022.04', 'month-without-day'],
    ['202404', 'month-without-day'],
    ['长期', 'not-a-date'],
    ['05/06/2018', 'date-order-unclear'],
    ['18.5.6', 'date-order-unclear'],
    ['2023-02-29', 'no-such-day'],
    ['3月5日', 'year-missing'],
    ['5日', 'year-missing'],
    ['2024.1.1-2024.6.1', 'span-of-dates'],
    ['1024-03-05', 'date-out-of-range'],
  ])('%s is trouble: %s', (text, code) => expect(read(text)).toBe(code));

  it('takes 05/06/2018 as the column or the user says', () => {
    expect([read('05/06/2018', { order: 'day-first' }), read('05/06/2018', { order: 'month-first' }), read('25/06/2018')]).toEqual([
      '2018-06-05',
      '2018-05-06',
      '2018-06-25',
    ]);
  });

  test.prop([fc.integer({ min: -7000, max: 47_000 })])('every day written out in Chinese comes back', (days) => {
    const date = fromDayNumber(days);
    const [year, month, day] = date.split('-').map(Number);
    expect(read(`${year}年${month}月${day}日`)).toBe(date);
  });

  test.prop([fc.string()])('no text makes it throw, and what it reads is a day', (text) => {
    const parsed = parseDate(text, { ...NONE, year: 2024, month: 2 });
    expect(parsed.is !== 'date' || isLocalDate(parsed.date)).toBe(true);
  });
});
