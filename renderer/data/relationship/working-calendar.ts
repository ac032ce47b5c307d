import { DEFAULT_CALENDAR, type CompanyCalendar } from '../../../shared/calendar/working-calendar.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { isLocalDate } from '../../../shared/values/local-date.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';

export const CALENDAR_KEY = 'companyCalendar';

export async function companyCalendar(): Promise<CompanyCalendar> {
  return { ...DEFAULT_CALENDAR, ...((await db.settings.get(CALENDAR_KEY))?.value as Partial<CompanyCalendar> | undefined) };
}

/** Throws RangeError for a day without working hours, hours out of order, or a day that does not exist. */
export async function saveCompanyCalendar(patch: Partial<CompanyCalendar>): Promise<Committed<CompanyCalendar>> {
  return change('saveCompanyCalendar', (before) => ({ ...before, ...patch }));
}

/** A year of the State Council's notice that the kept library does not have yet: its days off and worked days; no day of the year is unknown after it. */
export async function importHolidayYear(
  year: number,
  days: Readonly<Record<LocalDate, 'off' | 'work'>>,
): Promise<Committed<CompanyCalendar>> {
  if (Object.keys(days).some((date) => !date.startsWith(`${year}-`))) throw new RangeError('a day of another year');
  return change('importHolidayYear', (before) => {
    const years = [...new Set([...before.years, year])].sort((a, b) => a - b);
    return { ...before, days: { ...before.days, ...days }, years };
  });
}

async function change(command: string, changed: (before: CompanyCalendar) => CompanyCalendar): Promise<Committed<CompanyCalendar>> {
  checkCalendar(changed(await companyCalendar()));
  return runCommand(command, ['settings'], async (recorder) => {
    const calendar = changed(await companyCalendar());
    await recorder.put('settings', { key: CALENDAR_KEY, value: calendar });
    return calendar;
  });
}

function checkCalendar({ hours, days, years }: CompanyCalendar): void {
  let last = 0;
  for (const { from, to } of hours) {
    if (![from, to].every(Number.isInteger) || from < last || to <= from || to > 1_440) throw new RangeError('hours out of order');
    last = to;
  }
  if (hours.length === 0) throw new RangeError('a day needs working hours');
  if (Object.keys(days).some((date) => !isLocalDate(date))) throw new RangeError('a day that does not exist');
  if (years.some((year) => !Number.isInteger(year))) throw new RangeError('a year is a whole number');
}
