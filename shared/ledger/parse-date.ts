import { isLocalDate } from '../values/local-date.ts';
import { chineseDigits, chineseInteger } from './capital-figure.ts';

type DateTrouble =
  | 'not-a-date'
  | 'month-without-day'
  | 'year-missing'
  | 'date-order-unclear'
  | 'no-such-day'
  | 'date-out-of-range'
  | 'span-of-dates'
  | 'day-unclear';

type DateText =
  | { readonly is: 'blank' }
  | { readonly is: 'date'; readonly date: string }
  | { readonly is: 'trouble'; readonly code: DateTrouble; readonly choices?: readonly string[] };

export interface DateContext {
  /** From the title or the sheet's name. */
  readonly year: number | null;
  readonly month: number | null;
  /** What the column's other cells, or the user, settle for `05/06/2018`. */
  readonly order: 'day-first' | 'month-first' | null;
  /** Short years come first in this column (`18.5.6`). */
  readonly shortYearFirst: boolean;
  /** Last two digits of the years that the column's whole days name. */
  readonly years?: ReadonlySet<number>;
  /** The column counts the years of the Republic. */
  readonly republic?: boolean;
  /** What the user says of `3.1` typed as a number: the 1st, or the 10th with its zero dropped. */
  readonly droppedZero?: 'single-day' | 'ten-day' | undefined;
}

/** No day is written longer. */
const LONGEST = 60;
const NOT_A_DATE: DateText = { is: 'trouble', code: 'not-a-date' };
const TIME = /(?<=\d日?)[ tT]+(?:[上下]午)?\d{1,2}(?:[:时]\d{2}(?:[:分]\d{2}(?:\.\d+)?秒?)?|时)\s*(?:z|[ap]m)?$/i;
const WEEKDAY = /[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?$/;
const FULL = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号]?\.?$/;
/** Other signs between the parts of a day: only after a whole year. */
const FULL_OTHERWISE = /^(\d{4})([、,，·\\ ])(\d{1,2})\2(\d{1,2})日?$/;
const SHORT_COMPACT = /^(\d{2})(\d{2})(\d{2})$/;
/** A year of two digits beyond this is of the last century, or of the Republic: nobody can tell. */
const LATEST_SHORT_YEAR = 60;
const DAYS_OF_MONTH = /^(\d{1,2})[-~～至—–、,，](\d{1,2})[日号]$/;
const NUMERALS = /[〇零○一二三四五六七八九十]+(?=[月日号])/g;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const REPUBLIC = /^(?:中[华華])?民[国國]?\s*(\d{1,3}|[元一二三四五六七八九十]+)(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;
const REPUBLIC_BARE = /^(\d{3})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;
const REPUBLIC_COMPACT = /^(1[0-4]\d)(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const SHORT = /^['’]?(\d{2})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号]?$/;
const MONTH_DAY = /^(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号]?$/;
const DAY_ONLY = /^(\d{1,2})[日号]$/;
const YEAR_MONTH = /^(\d{4})(?:[-/.]|年)(\d{1,2})月?$|^(\d{4})(\d{2})$|^(\d{4})年(?:(\d{1,2})月)?[底初末份中]?.{0,2}$/;
const YEAR_NUMERALS = /^[二一][〇零○Ｏ一二三四五六七八九]{3}(?=年)/;
const ENGLISH = /^(\d{1,2})[- ]?([a-z]{3})[a-z]*\.?[-, ]*(\d{4}|\d{2})$|^([a-z]{3})[a-z]*\.?[- ]*(\d{1,2})[, -]+(\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SPAN = /\d日?\s*(?:[~～至到]|--|—|–| - )\s*\d|\d{4}\D\d{1,2}\D\d{1,2}日?-\d/;

/** A day as people write it. What needs a guess is trouble with the choices there are. `text` is clean text. */
export function parseDate(text: string, context: DateContext): DateText {
  if (text.length > LONGEST) return NOT_A_DATE;
  const plain = text
    .replace(/[．。]/g, '.')
    .replace(/[／]/g, '/')
    .replace(/[－—–−](?=\d)/g, '-')
    .replace(TIME, '')
    .replace(WEEKDAY, '')
    .replace(/\s*([-/.年月日])\s*/g, '$1')
    .replace(NUMERALS, westernDay)
    .replace(YEAR_NUMERALS, westernYear)
    .replace(/^['’]/, '')
    .trim();
  if (plain === '' || /^[-—/\\.]+$/.test(plain) || plain === '无') return { is: 'blank' };
  const full = FULL.exec(plain) ?? COMPACT.exec(plain);
  if (full !== null) return day(Number(full[1]), Number(full[2]), Number(full[3]));
  const otherwise = FULL_OTHERWISE.exec(plain);
  if (otherwise !== null) return day(Number(otherwise[1]), Number(otherwise[3]), Number(otherwise[4]));
  return (
    republicDay(plain) ??
    yearLast(plain, context) ??
    shortYear(plain, context) ??
    partial(plain, context) ??
    wordsDay(plain) ??
    (SPAN.test(plain) ? { is: 'trouble', code: 'span-of-dates' } : NOT_A_DATE)
  );
}

function day(year: number, month: number, date: number): DateText {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  if (!isLocalDate(text)) return { is: 'trouble', code: 'no-such-day' };
  return year < 1950 || year > 2100 ? { is: 'trouble', code: 'date-out-of-range' } : { is: 'date', date: text };
}

/** `三月五日` with figures; what is no numeral stays. */
function westernDay(numeral: string): string {
  const value = chineseInteger(numeral.replace(/[○零]/g, '〇'));
  return value === null || value > 31 ? numeral : String(value);
}

function westernYear(digits: string): string {
  return String(chineseDigits(digits.replace(/[○Ｏ]/g, '〇')) ?? digits);
}

/** Republic of China years: 1912 is year 1. */
function republicDay(plain: string): DateText | null {
  const named = REPUBLIC.exec(plain);
  if (named !== null) {
    const year = named[1] === '元' ? 1 : Number.isNaN(Number(named[1])) ? chineseInteger(named[1] ?? '') : Number(named[1]);
    return year === null ? NOT_A_DATE : day(year + 1911, Number(named[2]), Number(named[3]));
  }
  const bare = REPUBLIC_BARE.exec(plain) ?? REPUBLIC_COMPACT.exec(plain);
  return bare === null ? null : day(Number(bare[1]) + 1911, Number(bare[2]), Number(bare[3]));
}

function yearLast(plain: string, context: DateContext): DateText | null {
  const match = YEAR_LAST.exec(plain);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first === second) return day(year, first, second);
  const dayFirst = day(year, second, first);
  const monthFirst = day(year, first, second);
  if (dayFirst.is !== 'date') return monthFirst;
  if (monthFirst.is !== 'date') return dayFirst;
  if (context.order === 'day-first') return dayFirst;
  if (context.order === 'month-first') return monthFirst;
  return { is: 'trouble', code: 'date-order-unclear', choices: ['day-first', 'month-first'] };
}

function shortYear(plain: string, context: DateContext): DateText | null {
  const match = SHORT.exec(plain) ?? shortCompact(plain);
  if (match === null) return null;
  const [first, second, third] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first > LATEST_SHORT_YEAR)
    return context.republic === true ? day(first + 1911, second, third) : { is: 'trouble', code: 'date-out-of-range' };
  const yearFirst = day(2000 + first, second, third);
  if (plain.includes('年') || context.shortYearFirst || first > 31 || knownYear(first, third, context)) return yearFirst;
  const readings = {
    'year-first': yearFirst,
    'day-first': day(2000 + third, second, first),
    'month-first': day(2000 + third, first, second),
  };
  if (context.order !== null) return readings[context.order];
  const choices = Object.entries(readings)
    .filter(([, reading]) => reading.is === 'date')
    .map(([name]) => name);
  if (yearFirst.is === 'date' && choices.length === 1) return yearFirst;
  return { is: 'trouble', code: choices.length === 0 ? 'no-such-day' : 'date-order-unclear', choices };
}

/** `230305`, unless it is a year and a month. */
function shortCompact(plain: string): RegExpExecArray | null {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])$/.test(plain) ? null : SHORT_COMPACT.exec(plain);
}

/** Whether a number of two digits is the year that the title or the column's other days name, and the last one is not. */
function knownYear(first: number, third: number, context: DateContext): boolean {
  if (context.year !== null && context.year % 100 === first) return true;
  return context.years !== undefined && context.years.has(first) && !context.years.has(third);
}

function partial(plain: string, context: DateContext): DateText | null {
  if (YEAR_MONTH.test(plain)) return { is: 'trouble', code: 'month-without-day' };
  if (DAYS_OF_MONTH.test(plain)) return { is: 'trouble', code: 'span-of-dates' };
  const monthDay = MONTH_DAY.exec(plain);
  if (monthDay !== null) {
    if (context.year !== null) return day(context.year, Number(monthDay[1]), Number(monthDay[2]));
    return day(2000, Number(monthDay[1]), Number(monthDay[2])).is === 'date'
      ? { is: 'trouble', code: 'year-missing' }
      : { is: 'trouble', code: 'no-such-day' };
  }
  const only = DAY_ONLY.exec(plain);
  if (only === null) return null;
  return context.year !== null && context.month !== null
    ? day(context.year, context.month, Number(only[1]))
    : { is: 'trouble', code: 'year-missing' };
}

function wordsDay(plain: string): DateText | null {
  const english = ENGLISH.exec(plain);
  if (english === null) return null;
  const month = MONTHS.indexOf((english[2] ?? english[4] ?? '').toLowerCase()) + 1;
  const year = Number(english[3] ?? english[6]);
  return month === 0 ? NOT_A_DATE : day(year < 100 ? 2000 + year : year, month, Number(english[1] ?? english[5]));
}

/** For a column: which order its clear cells show. */
export function orderShownBy(text: string): 'day-first' | 'month-first' | null {
  const match = YEAR_LAST.exec(text.replace(TIME, '').trim());
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  return first > 12 && second <= 12 ? 'day-first' : second > 12 && first <= 12 ? 'month-first' : null;
}
