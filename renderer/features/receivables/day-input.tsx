import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { LocalDate } from '../../../shared/values/id.ts';
import { isLocalDate } from '../../../shared/values/local-date.ts';
import classes from './receivables.module.css';

interface DayInputProps {
  readonly label: string;
  readonly day: LocalDate;
  readonly onDay: (day: LocalDate) => void;
}

/** A day of a bar: takes effect as soon as it is a day; half typed, the last one stays. */
export function DayInput({ label, day, onDay }: DayInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      size="xs"
      type="date"
      className={classes.day}
      aria-label={label}
      title={label}
      value={typed ?? day}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setTyped(isLocalDate(value) ? null : value);
        if (isLocalDate(value)) onDay(value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
