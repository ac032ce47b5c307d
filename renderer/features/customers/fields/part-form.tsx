import { Button } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Result } from '../../../../shared/values/result.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { PartInput, type PartField } from './part-input.tsx';
import type { FieldProblem } from './read-field.ts';
import { useDraft } from './use-draft.ts';
import { useProblemText } from './use-problem-text.ts';
import classes from './fields.module.css';

export type PartProblems<K extends string> = Readonly<Partial<Record<K, FieldProblem>>>;

interface PartFormProps<K extends string, T> {
  readonly draftKey: string;
  readonly label: string;
  /** What is asked may depend on what was typed: a bill has a day on which it matures. */
  readonly fields: readonly PartField<K>[] | ((values: Readonly<Record<K, string>>) => readonly PartField<K>[]);
  readonly first: Readonly<Record<K, string>>;
  /** The typed texts as a record, or every field that cannot be stored. */
  readonly read: (values: Readonly<Record<K, string>>) => Result<T, PartProblems<K>>;
  /** What the button does. */
  readonly action: string;
  /** True: stored. Problems that only the store can know stand at their fields. */
  readonly onSave: (part: T) => Promise<boolean | PartProblems<K>>;
  readonly onClose: () => void;
  /** Between the fields and the buttons, about what is being typed. */
  readonly renderNote?: (values: Readonly<Record<K, string>>) => ReactNode;
  /** Something else than a field forbids to save; the note says what. */
  readonly blocked?: boolean;
}

/** A small form inside a record: checked on leaving a field and on saving; Ctrl+Enter saves, Esc closes and keeps the draft. */
export function PartForm<K extends string, T>(props: PartFormProps<K, T>) {
  const { draftKey, label, first, read, action, onSave, onClose, renderNote, blocked = false } = props;
  const t = useTranslations('customers.form');
  const problemText = useProblemText();
  const draft = useDraft(draftKey, first);
  const [left, setLeft] = useState<readonly K[]>([]);
  const [refused, setRefused] = useState<PartProblems<K> | null>(null);
  const [saving, setSaving] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const fields = typeof props.fields === 'function' ? props.fields(draft.values) : props.fields;
  const checked = read(draft.values);
  const problems = checked.ok ? (refused ?? ({} as PartProblems<K>)) : checked.error;

  async function save(): Promise<void> {
    setLeft(fields.map(({ key }) => key));
    if (!checked.ok) return place.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong]')?.focus();
    if (blocked || saving) return;
    setSaving(true);
    const saved = await onSave(checked.value);
    setSaving(false);
    if (typeof saved === 'object') return setRefused(() => saved);
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
      {fields.map((field, index) => {
        const problem = problems[field.key];
        return (
          <PartInput
            key={field.key}
            field={field}
            first={index === 0}
            value={draft.values[field.key]}
            wrong={problem !== undefined}
            error={left.includes(field.key) && problem ? problemText(problem) : undefined}
            onChange={(value) => {
              setRefused(null);
              draft.change(field.key, value);
            }}
            onLeave={() => setLeft((before) => [...new Set([...before, field.key])])}
          />
        );
      })}
      {renderNote?.(draft.values)}
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={cancel}>
          {t(draft.dirty ? 'discard' : 'cancel')}
        </Button>
        <Button size="compact-sm" loading={saving} disabled={blocked} onClick={() => void save()}>
          {action}
        </Button>
      </div>
    </form>
  );
}
