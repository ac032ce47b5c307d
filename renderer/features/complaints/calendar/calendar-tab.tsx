import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { legalHolidaysKnown } from '../../../../shared/calendar/legal-holiday.ts';
import type { CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import { today } from '../../../data/clock.ts';
import { companyCalendar, importHolidayYear, saveCompanyCalendar } from '../../../data/relationship/working-calendar.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useRun } from '../use-run.ts';
import { HoursForm } from './hours-form.tsx';
import { toggledDays, withSpan } from './month-days.ts';
import { SpanForm } from './span-form.tsx';
import { YearView } from './year-view.tsx';
import classes from './calendar.module.css';

/** The working calendar by which the clocks run: hours, holidays of the kept library, the company's own days. */
export function CalendarTab() {
  const calendar = useQuery(companyCalendar, []);
  return calendar === undefined ? null : <Calendar calendar={calendar} />;
}

function Calendar({ calendar }: { readonly calendar: CompanyCalendar }) {
  const t = useTranslations('complaints.calendar');
  const run = useRun();
  const [year, setYear] = useState(() => Number(today().slice(0, 4)));
  const known = legalHolidaysKnown(year);
  const entered = calendar.years.includes(year);
  const daysOfYear = (days: CompanyCalendar['days']): CompanyCalendar['days'] =>
    Object.fromEntries(Object.entries(days).filter(([date]) => date.startsWith(`${year}-`)));
  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */
    <div className={classes.place} tabIndex={0} role="group" aria-label={t('title')}>
      <div className={classes.top}>
        <div className={classes.year}>
          <ActionIcon variant="default" aria-label={t('before')} onClick={() => setYear(year - 1)}>
            <IconChevronLeft size={16} />
          </ActionIcon>
          <h2 className={classes.yearName}>{t('year', { year: String(year) })}</h2>
          <ActionIcon variant="default" aria-label={t('after')} onClick={() => setYear(year + 1)}>
            <IconChevronRight size={16} />
          </ActionIcon>
        </div>
        <p className={classes.state} data-unknown={(!known && !entered) || undefined} role="status">
          {t(known ? 'known' : entered ? 'entered' : 'unknown', { year: String(year) })}
        </p>
        {!known && !entered && (
          <Button
            size="compact-sm"
            onClick={() => void run(importHolidayYear(year, daysOfYear(calendar.days)), t('completed', { year: String(year) }))}
          >
            {t('complete', { year: String(year) })}
          </Button>
        )}
        {entered && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() =>
              void run(
                saveCompanyCalendar({ years: calendar.years.filter((each) => each !== year) }),
                t('reopened', { year: String(year) }),
              )
            }
          >
            {t('reopen')}
          </Button>
        )}
      </div>
      <div className={classes.forms}>
        <SpanForm
          year={year}
          onAdd={(from, to, state) => run(saveCompanyCalendar({ days: withSpan(calendar.days, from, to, state) }), t('saved'))}
        />
        <HoursForm calendar={calendar} onSave={(hours) => run(saveCompanyCalendar({ hours }), t('hoursSaved'))} />
      </div>
      <p className={classes.hint}>{t('keys')}</p>
      <YearView
        year={year}
        calendar={calendar}
        onYear={setYear}
        onToggle={(date) => void run(saveCompanyCalendar({ days: toggledDays(date, calendar) }), t('saved'))}
      />
    </div>
  );
}
