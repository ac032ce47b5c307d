import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import classes from './fields.module.css';

export interface PartField<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly required?: boolean;
  readonly wide?: boolean;
  readonly type?: 'date' | 'datetime-local';
  /** Chosen instead of typed. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

interface PartInputProps<K extends string> {
  readonly field: PartField<K>;
  readonly first: boolean;
  readonly value: string;
  /** Cannot be stored, whether that is said already or not. */
  readonly wrong: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

/** One field of a small form: a choice, a long text or a line. */
export function PartInput<K extends string>({ field, first, value, wrong, error, onChange, onLeave }: PartInputProps<K>) {
  const common = {
    className: field.wide ? classes.wide : undefined,
    size: 'xs',
    label: field.label,
    withAsterisk: field.required,
    'data-autofocus': first || undefined,
    autoFocus: first,
    'data-wrong': wrong || undefined,
    value,
    error,
    onBlur: onLeave,
  } as const;
  if (field.choices)
    return <NativeSelect {...common} data={[...field.choices]} onChange={(event) => onChange(event.currentTarget.value)} />;
  if (field.wide) return <Textarea {...common} onChange={(event) => onChange(event.currentTarget.value)} />;
  return <TextInput {...common} type={field.type} onChange={(event) => onChange(event.currentTarget.value)} />;
}
