import { NativeSelect, Textarea, TextInput, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../shared/records/customer.ts';
import { CopyButton } from './copy-button.tsx';
import { LONG_FIELDS, typedText, type EditableField } from './editable-field.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { readField, type FieldProblem } from './read-field.ts';
import { hasDraft, useDraft } from './use-draft.ts';
import { useFieldChoices } from './use-field-choices.ts';
import { useProblemText } from './use-problem-text.ts';
import { useSaveField } from './use-save-field.ts';
import { useShownField } from './use-shown-field.ts';
import classes from './fields.module.css';

interface FieldRowProps {
  readonly customer: Customer;
  readonly field: EditableField;
}

/** A field of the record, edited where it stands: click, Enter or F2. A text that cannot be stored stays until it can or is given up with Esc. */
export function FieldRow({ customer, field }: FieldRowProps) {
  const t = useTranslations('customers.form');
  const words = useTranslations('words.field');
  const shown = useShownField()(customer, field);
  const [editing, setEditing] = useState(() => hasDraft(draftKey(customer, field)));
  const button = useRef<HTMLButtonElement>(null);
  function done(): void {
    setEditing(false);
    requestAnimationFrame(() => document.activeElement === document.body && button.current?.focus({ preventScroll: true }));
  }
  const label = words(field);
  return (
    <div className={classes.row} data-field={field}>
      <div className={classes.label}>{label}</div>
      {editing ? (
        <FieldInput customer={customer} field={field} label={label} onDone={done} />
      ) : (
        <UnstyledButton
          ref={button}
          className={classes.value}
          aria-label={t('edit', { field: label, value: shown === '' ? '—' : shown })}
          onClick={() => setEditing(true)}
          onKeyDown={(event) => event.key === 'F2' && setEditing(true)}
        >
          {shown === '' ? <span className={classes.empty}>—</span> : shown}
        </UnstyledButton>
      )}
      {!editing && shown !== '' && <CopyButton text={shown} what={label} className={classes.copy} />}
    </div>
  );
}

interface FieldInputProps extends FieldRowProps {
  readonly label: string;
  readonly onDone: () => void;
}

function FieldInput({ customer, field, label, onDone }: FieldInputProps) {
  const before = typedText(customer, field);
  const draft = useDraft(draftKey(customer, field), { text: before });
  const choices = useFieldChoices(field);
  const save = useSaveField();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  const place = useRef<HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement>(null);
  const busy = useRef(false);
  const typed = draft.values.text;
  useEffect(() => place.current?.focus(), []);

  async function finish(): Promise<void> {
    if (busy.current) return;
    const read = readField(field, typed);
    if (typed !== before && !read.ok) return setProblem(read.error);
    busy.current = true;
    const found = typed === before ? null : await save({ customerId: customer.id, customerName: customer.name, field, typed });
    busy.current = false;
    if (found) return setProblem(found);
    draft.discard();
    onDone();
  }
  function onKeyDown(event: React.KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (!LONG_FIELDS.includes(field) || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void finish();
    }
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    busy.current = true;
    draft.discard();
    onDone();
  }
  const common = {
    ref: place,
    size: 'xs',
    'aria-label': label,
    value: typed,
    error: problem && problemText(problem),
    onKeyDown,
    onBlur: () => void finish(),
  } as const;
  function change(event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>): void {
    setProblem(null);
    draft.change('text', event.currentTarget.value);
  }
  if (choices) return <NativeSelect {...common} data={[...choices]} onChange={change} />;
  return LONG_FIELDS.includes(field) ? (
    <Textarea {...common} autosize minRows={2} maxRows={8} onChange={change} />
  ) : (
    <TextInput {...common} onChange={change} />
  );
}

function draftKey(customer: Customer, field: EditableField): string {
  return `${customer.id}.${field}`;
}
