import { Button } from '@mantine/core';
import { useRef, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Result } from '../../../../shared/values/result.ts';
import { SmallInput, type SmallField } from './small-input.tsx';
import { useSmallForm, type ProblemCode, type Problems } from './use-small-form.ts';
import classes from './small-form.module.css';

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
export function SmallForm<K extends string, T>({ label, fields, action, children, ...work }: SmallFormProps<K, T>) {
  const t = useTranslations('care');
  const problemText = useTranslations('care.problem');
  const { values, problems, saving, change, save } = useSmallForm(work);
  const place = useRef<HTMLFormElement>(null);

  async function saveOrPoint(): Promise<void> {
    const refused = await save();
    const wrong = refused && fields.find(({ key }) => refused[key] !== undefined);
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
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void saveOrPoint();
        if (event.key === 'Escape') work.onClose();
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
            onChange={(value) => change(field.key, value)}
          />
        );
      })}
      {children}
      <FormButtons action={action} saving={saving} onSave={() => void saveOrPoint()} onClose={work.onClose} cancel={t('cancel')} />
    </form>
  );
}

interface FormButtonsProps {
  readonly action: string;
  readonly cancel: string;
  readonly saving: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

function FormButtons({ action, cancel, saving, onSave, onClose }: FormButtonsProps) {
  return (
    <div className={classes.buttons}>
      <Button size="compact-sm" variant="default" onClick={onClose}>
        {cancel}
      </Button>
      <Button size="compact-sm" loading={saving} onClick={onSave}>
        {action}
      </Button>
    </div>
  );
}
