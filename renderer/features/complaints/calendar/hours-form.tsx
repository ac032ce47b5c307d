import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CompanyCalendar, WorkingSpan } from '../../../../shared/calendar/working-calendar.ts';
import { hoursText, readHours } from './hours.ts';
import classes from './calendar.module.css';

interface HoursFormProps {
  readonly calendar: CompanyCalendar;
  readonly onSave: (hours: readonly WorkingSpan[]) => Promise<unknown>;
}

/** The working hours of a day, breaks left out. */
export function HoursForm({ calendar, onSave }: HoursFormProps) {
  const t = useTranslations('complaints.calendar');
  const stored = hoursText(calendar.hours);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);

  async function save(): Promise<void> {
    const hours = readHours(typed ?? stored);
    setWrong(hours === null);
    if (hours === null || typed === null) return;
    if ((await onSave(hours)) !== undefined) setTyped(null);
  }
  return (
    <form
      className={classes.form}
      aria-label={t('hours')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        size="xs"
        w={230}
        label={t('hours')}
        value={typed ?? stored}
        error={wrong ? t('hoursWrong') : null}
        onChange={(event) => {
          setWrong(false);
          setTyped(event.currentTarget.value);
        }}
      />
      <Button type="submit" size="xs" variant="default">
        {t('saveHours')}
      </Button>
    </form>
  );
}
