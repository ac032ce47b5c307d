import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { LONG_FIELDS } from '../fields/editable-field.ts';
import { useFieldChoices } from '../fields/use-field-choices.ts';
import { useProblemText } from '../fields/use-problem-text.ts';
import type { NewField, NewProblems } from './read-new-customer.ts';

interface NewFieldInputProps {
  readonly name: NewField;
  readonly value: string;
  readonly problem: NewProblems[NewField];
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

export function NewFieldInput({ name, value, problem, onChange, onLeave }: NewFieldInputProps) {
  const words = useTranslations('words.field');
  const problemText = useProblemText();
  const choices = useFieldChoices(name === 'contact' ? 'name' : name);
  const common = { name, label: words(name), value, error: problem && problemText(problem), onBlur: () => value !== '' && onLeave() };
  if (choices) return <NativeSelect {...common} data={[...choices]} onChange={(event) => onChange(event.currentTarget.value)} />;
  if (name !== 'contact' && LONG_FIELDS.includes(name))
    return <Textarea {...common} autosize minRows={2} onChange={(event) => onChange(event.currentTarget.value)} />;
  return (
    <TextInput {...common} withAsterisk={name === 'name'} autoComplete="off" onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
