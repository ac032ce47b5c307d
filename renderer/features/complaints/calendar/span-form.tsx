import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { daysBetween, isLocalDate } from '../../../../shared/values/local-date.ts';
import classes from './calendar.module.css';

/** Longer than that is a slip of the keyboard. */
const LONGEST_DAYS = 62;

interface SpanFormProps {
  readonly year: number;
  readonly onAdd: (from: LocalDate, to: LocalDate, state: 'off' | 'work') => Promise<unknown>;
}

/** A day or a span, off or worked: for the keyboard, and for typing from the notice. */
export function SpanForm({ year, onAdd }: SpanFormProps) {
  const t = useTranslations('complaints.calendar');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [state, setState] = useState<'off' | 'work'>('off');
  const [tried, setTried] = useState(false);
  const last = to === '' ? from : to;
  const problem =
    !isLocalDate(from) || !isLocalDate(last)
      ? 'dayMissing'
      : last < from
        ? 'backwards'
        : daysBetween(from, last) > LONGEST_DAYS
          ? 'tooLong'
          : null;

  async function add(): Promise<void> {
    setTried(true);
    if (problem !== null) return;
    if ((await onAdd(from, last, state)) === undefined) return;
    setFrom('');
    setTo('');
    setTried(false);
  }
  return (
    <form
      className={classes.form}
      aria-label={t('add')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextInput
        size="xs"
        type="date"
        label={t('from')}
        value={from}
        min={`${year}-01-01`}
        max={`${year}-12-31`}
        error={tried && problem !== null ? t(problem) : null}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <TextInput size="xs" type="date" label={t('to')} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
      <NativeSelect
        size="xs"
        label={t('state')}
        value={state}
        onChange={(event) => setState(event.currentTarget.value === 'work' ? 'work' : 'off')}
        data={[
          { value: 'off', label: t('off') },
          { value: 'work', label: t('work') },
        ]}
      />
      <Button type="submit" size="xs" variant="default">
        {t('add')}
      </Button>
    </form>
  );
}
