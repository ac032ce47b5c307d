import { Button, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Result } from '../../../../shared/values/result.ts';
import { isComposing } from './is-composing.ts';
import type { FieldProblem } from './read-field.ts';
import { useDraft } from './use-draft.ts';
import { useProblemText } from './use-problem-text.ts';
import classes from './fields.module.css';

export interface PartField<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly required?: boolean;
  readonly wide?: boolean;
  readonly type?: 'date';
}

export type PartProblems<K extends string> = Readonly<Partial<Record<K, FieldProblem>>>;

interface PartFormProps<K extends string, T> {
  readonly draftKey: string;
  readonly label: string;
  readonly fields: readonly PartField<K>[];
  readonly first: Readonly<Record<K, string>>;
  /** The typed texts as a record, or every field that cannot be stored. */
  readonly read: (values: Readonly<Record<K, string>>) => Result<T, PartProblems<K>>;
  /** What the button does. */
  readonly action: string;
  readonly onSave: (part: T) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A small form inside a record: checked on leaving a field and on saving; Ctrl+Enter saves, Esc closes and keeps the draft. */
export function PartForm<K extends string, T>({ draftKey, label, fields, first, read, action, onSave, onClose }: PartFormProps<K, T>) {
  const t = useTranslations('customers.form');
  const problemText = useProblemText();
  const draft = useDraft(draftKey, first);
  const [left, setLeft] = useState<readonly K[]>([]);
  const [saving, setSaving] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const checked = read(draft.values);
  const problems = (checked.ok ? {} : checked.error) as PartProblems<K>;

  async function save(): Promise<void> {
    setLeft(fields.map(({ key }) => key));
    if (!checked.ok) return place.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
    setSaving(true);
    const saved = await onSave(checked.value);
    setSaving(false);
    if (!saved) return;
    draft.discard();
    onClose();
  }
  function cancel(): void {
    draft.discard();
    onClose();
  }
  return (
    <form
      ref={place}
      className={classes.part}
      aria-label={label}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
        if (event.key === 'Escape') onClose();
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      {fields.map(({ key, label: fieldLabel, required, wide, type }, index) => {
        const problem = left.includes(key) ? problems[key] : undefined;
        const Input = wide ? Textarea : TextInput;
        return (
          <Input
            key={key}
            className={wide ? classes.wide : undefined}
            size="xs"
            type={wide ? undefined : type}
            label={fieldLabel}
            withAsterisk={required}
            data-autofocus={index === 0 || undefined}
            autoFocus={index === 0}
            data-wrong={(!checked.ok && problems[key] !== undefined) || undefined}
            value={draft.values[key]}
            error={problem && problemText(problem)}
            onChange={(event) => draft.change(key, event.currentTarget.value)}
            onBlur={() => setLeft((before) => [...new Set([...before, key])])}
          />
        );
      })}
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {t(draft.dirty ? 'discard' : 'cancel')}
        </Button>
        <Button size="compact-sm" loading={saving} onClick={() => void save()}>
          {action}
        </Button>
      </div>
    </form>
  );
}
