import { ActionIcon, Button, Collapse, NativeSelect, Textarea, TextInput, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { createCustomer } from '../../../data/customers.ts';
import { LONG_FIELDS } from '../fields/editable-field.ts';
import { isComposing } from '../fields/is-composing.ts';
import { useDraft } from '../fields/use-draft.ts';
import { useFieldChoices } from '../fields/use-field-choices.ts';
import { useProblemText } from '../fields/use-problem-text.ts';
import { useRun } from '../use-run.ts';
import type { Address } from '../views/use-address.ts';
import { FIRST_FIELDS, FOLDED_FIELDS, readNewCustomer, type NewField, type NewProblems } from './read-new-customer.ts';
import { LikelyTwins } from './likely-twins.tsx';
import classes from './new-customer.module.css';

interface NewCustomerProps {
  readonly address: Address;
  readonly who: string;
}

/** A customer in fifteen seconds by keyboard: the name first, then what is used most; the draft stays until it is saved or discarded. */
export function NewCustomer({ address, who }: NewCustomerProps) {
  const t = useTranslations('customers.new');
  const run = useRun();
  const draft = useDraft<NewField>('new-customer', { ...EMPTY, salesRep: who });
  const [problems, setProblems] = useState<NewProblems>({});
  const [unfolded, setUnfolded] = useState(() => FOLDED_FIELDS.some((field) => draft.values[field] !== (field === 'stage' ? 'prospect' : '')));
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);

  async function check(fields: readonly NewField[]): Promise<NewProblems> {
    const read = await readNewCustomer(draft.values);
    const found: NewProblems = read.ok ? {} : read.error;
    setProblems((before) => ({ ...before, ...Object.fromEntries(fields.map((field) => [field, found[field]])) }));
    return found;
  }
  async function save(): Promise<void> {
    if (saving) return;
    setSaving(true);
    const read = await readNewCustomer(draft.values);
    if (read.ok) {
      const created = await run(createCustomer(read.value), t('done', { name: read.value.name }));
      if (created) {
        draft.discard();
        address.openCustomer(created.value.id);
      }
    } else {
      setProblems(read.error);
      if (FOLDED_FIELDS.some((field) => read.error[field])) setUnfolded(true);
      const first = [...FIRST_FIELDS, ...FOLDED_FIELDS].find((field) => read.error[field]);
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[name="${first ?? 'name'}"]`)?.focus());
    }
    setSaving(false);
  }
  function onKeyDown(event: React.KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    if (event.key === 'Escape') address.close();
  }
  const field = (name: NewField) => (
    <NewFieldInput
      key={name}
      name={name}
      value={draft.values[name]}
      problem={problems[name]}
      onChange={(value) => {
        draft.change(name, value);
        if (problems[name]) setProblems({ ...problems, [name]: undefined });
      }}
      onLeave={() => void check([name])}
    />
  );
  return (
    <form ref={form} className={classes.form} noValidate aria-label={t('title')} onKeyDown={onKeyDown} onSubmit={(event) => (event.preventDefault(), void save())}>
      <header className={classes.header}>
        <Title order={1} className={classes.title}>
          {t('title')}
        </Title>
        <ActionIcon variant="subtle" color="gray" aria-label={t('close')} title={t('closeHint')} onClick={address.close}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      <div className={classes.fields}>
        {field('name')}
        <LikelyTwins name={draft.values.name} creditCode={draft.values.creditCode} phone={draft.values.phone} onOpen={address.openCustomer} />
        {FIRST_FIELDS.slice(1).map(field)}
        <Button variant="subtle" size="compact-sm" className={classes.more} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {t(unfolded ? 'less' : 'more')}
        </Button>
        <Collapse expanded={unfolded}>
          <div className={classes.folded}>{unfolded && FOLDED_FIELDS.map(field)}</div>
        </Collapse>
      </div>
      <footer className={classes.footer}>
        {draft.dirty && (
          <Button variant="default" onClick={() => (draft.discard(), setProblems({}))}>
            {t('discard')}
          </Button>
        )}
        <span className={classes.hint}>{t(draft.dirty ? 'draftKept' : 'keys')}</span>
        <Button type="submit" loading={saving}>
          {t('save')}
        </Button>
      </footer>
    </form>
  );
}

const EMPTY: Readonly<Record<NewField, string>> = {
  name: '', creditCode: '', industry: '', salesRep: '', region: '', phone: '', contact: '',
  shortName: '', code: '', stage: 'prospect', email: '', address: '', legalRepresentative: '', since: '', notes: '',
};

interface NewFieldInputProps {
  readonly name: NewField;
  readonly value: string;
  readonly problem: NewProblems[NewField];
  readonly onChange: (value: string) => void;
  readonly onLeave: () => void;
}

function NewFieldInput({ name, value, problem, onChange, onLeave }: NewFieldInputProps) {
  const words = useTranslations('words.field');
  const problemText = useProblemText();
  const choices = useFieldChoices(name === 'contact' ? 'name' : name);
  const common = { name, label: words(name), value, error: problem && problemText(problem), onBlur: () => value !== '' && onLeave() };
  if (choices) return <NativeSelect {...common} data={[...choices]} onChange={(event) => onChange(event.currentTarget.value)} />;
  if (name !== 'contact' && LONG_FIELDS.includes(name)) return <Textarea {...common} autosize minRows={2} onChange={(event) => onChange(event.currentTarget.value)} />;
  return <TextInput {...common} withAsterisk={name === 'name'} autoComplete="off" onChange={(event) => onChange(event.currentTarget.value)} />;
}
