import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Result } from '../../../../shared/values/result.ts';
import classes from './small-form.module.css';

/** Texts under `care.problem`. */
type ProblemCode = 'required' | 'whole' | 'notAnAmount' | 'notADate' | 'endsBeforeStart' | 'notAboveZero';
export type Problems<K extends string> = Readonly<Partial<Record<K, ProblemCode>>>;

interface SmallField<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly required?: boolean;
  readonly kind?: 'date' | 'text';
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

interface SmallFormProps<K extends string, T> {
  readonly label: string;
  readonly fields: readonly SmallField<K>[];
  readonly first: Readonly<Record<K, string>>;
  /** The typed texts as a record, or every field that cannot be stored. */
  readonly read: (values: Readonly<Record<K, string>>) => Result<T, Problems<K>>;
  /** What the button does. */
  readonly action: string;
  readonly onSave: (read: T) => Promise<boolean | Problems<K>>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A form in the list: problems at their fields on saving; Ctrl+Enter saves, Esc closes. */
export function SmallForm<K extends string, T>(props: SmallFormProps<K, T>) {
  const { label, fields, first, read, action, onSave, onClose, children } = props;
  const t = useTranslations('care');
  const problemText = useTranslations('care.problem');
  const [values, setValues] = useState(first);
  const [problems, setProblems] = useState<Problems<K>>({} as Problems<K>);
  const [saving, setSaving] = useState(false);
  const place = useRef<HTMLFormElement>(null);

  async function save(): Promise<void> {
    const typed = read(values);
    if (!typed.ok) return refuse(typed.error);
    setSaving(true);
    const saved = await onSave(typed.value);
    setSaving(false);
    if (typeof saved === 'object') return refuse(saved);
    if (saved) onClose();
  }
  function refuse(found: Problems<K>): void {
    setProblems(() => found);
    const wrong = fields.find(({ key }) => found[key] !== undefined);
    if (wrong) place.current?.querySelector<HTMLElement>(`[name="${wrong.key}"]`)?.focus();
  }
  return (
    <form
      ref={place}
      className={classes.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        if (event.key === 'Escape') onClose();
      }}
    >
      {fields.map((field, index) => {
        const code: ProblemCode | undefined = problems[field.key];
        return (
          <SmallInput
            key={field.key}
            field={field}
            first={index === 0}
            value={values[field.key]}
            error={code === undefined ? undefined : problemText(code)}
            onChange={(value) => {
              setProblems(() => ({}) as Problems<K>);
              setValues({ ...values, [field.key]: value });
            }}
          />
        );
      })}
      {children}
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button size="compact-sm" loading={saving} onClick={() => void save()}>
          {action}
        </Button>
      </div>
    </form>
  );
}

interface SmallInputProps {
  readonly field: SmallField<string>;
  readonly first: boolean;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

function SmallInput({ field, first, value, error, onChange }: SmallInputProps) {
  const common = { name: field.key, size: 'xs', label: field.label, withAsterisk: field.required, autoFocus: first, value, error } as const;
  if (field.choices)
    return <NativeSelect {...common} data={[...field.choices]} onChange={(event) => onChange(event.currentTarget.value)} />;
  if (field.kind === 'text')
    return <Textarea {...common} className={classes.wide} autosize minRows={2} onChange={(event) => onChange(event.currentTarget.value)} />;
  return <TextInput {...common} type={field.kind} onChange={(event) => onChange(event.currentTarget.value)} />;
}
