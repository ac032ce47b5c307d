import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { foldWidth } from '../../../shared/values/fold-text.ts';

const LONGEST = 80;

interface SettingTextProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
}

/** Saved on Enter and on leaving; Esc gives back what was. */
export function SettingText({ label, value, onSave }: SettingTextProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  function save(): void {
    const next = foldWidth(draft);
    setDraft(next);
    if (next !== value) onSave(next);
  }
  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') setDraft(value);
  }
  return <TextInput label={label} value={draft} maxLength={LONGEST} onChange={(event) => setDraft(event.currentTarget.value)} onBlur={save} onKeyDown={onKeyDown} />;
}
