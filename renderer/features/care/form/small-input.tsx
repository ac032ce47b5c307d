import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import classes from './small-form.module.css';

export interface SmallField<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly required?: boolean;
  readonly kind?: 'date' | 'text';
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

interface SmallInputProps {
  readonly field: SmallField<string>;
  readonly first: boolean;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

export function SmallInput({ field, first, value, error, onChange }: SmallInputProps) {
  const common = { name: field.key, size: 'xs', label: field.label, withAsterisk: field.required, autoFocus: first, value, error } as const;
  if (field.choices)
    return <NativeSelect {...common} data={[...field.choices]} onChange={(event) => onChange(event.currentTarget.value)} />;
  if (field.kind === 'text')
    return <Textarea {...common} className={classes.wide} autosize minRows={2} onChange={(event) => onChange(event.currentTarget.value)} />;
  return <TextInput {...common} type={field.kind} onChange={(event) => onChange(event.currentTarget.value)} />;
}
