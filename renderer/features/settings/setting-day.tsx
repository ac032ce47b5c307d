import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { LocalDate } from '../../../shared/values/id.ts';
import { isLocalDate } from '../../../shared/values/local-date.ts';

interface SettingDayProps {
  readonly label: string;
  readonly description: string;
  readonly value: LocalDate | null;
  readonly onSave: (value: LocalDate | null) => void;
}

/** Saved on Enter and on leaving; emptied it counts no more. */
export function SettingDay({ label, description, value, onSave }: SettingDayProps) {
  const [draft, setDraft] = useState({ from: value, text: value ?? '' });
  const text = draft.from === value ? draft.text : (value ?? '');
  function save(): void {
    const next = text === '' ? null : text;
    if (next === value || (next !== null && !isLocalDate(next))) return;
    onSave(next);
  }
  return (
    <TextInput
      type="date"
      label={label}
      description={description}
      value={text}
      onChange={(event) => setDraft({ from: value, text: event.currentTarget.value })}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  );
}
