import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { foldWidth } from '../../../shared/values/fold-text.ts';

const LONGEST = 80;

interface SettingTextProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
}

/** Saved on Enter and on leaving; Esc gives back what was. */
export function SettingText({ label, value, onSave }: SettingTextProps) {
  // A draft counts only while what it changes is still so: an undo elsewhere shows at once.
  const [draft, setDraft] = useState({ from: value, text: value });
  const text = draft.from === value ? draft.text : value;
  function type(next: string): void {
    setDraft({ from: value, text: next });
  }
  function save(): void {
    const next = foldWidth(text);
    type(next);
    if (next !== value) onSave(next);
  }
  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') type(value);
  }
  return (
    <TextInput
      label={label}
      value={text}
      maxLength={LONGEST}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  );
}
