import { ActionIcon, Button, Collapse, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isComposing } from '../../../ui/is-composing.ts';
import type { Address } from '../views/use-address.ts';
import { FIRST_FIELDS, FOLDED_FIELDS, type NewField } from './read-new-customer.ts';
import { NewFieldInput } from './new-field-input.tsx';
import { useNewCustomer } from './use-new-customer.ts';
import { LikelyTwins } from './likely-twins.tsx';
import classes from './new-customer.module.css';

interface NewCustomerProps {
  readonly address: Address;
  readonly who: string;
  readonly onOpen: (id: string) => void;
}

/** A customer in fifteen seconds by keyboard: the name first, then what is used most; the draft stays until it is saved or discarded. */
export function NewCustomer({ address, who, onOpen }: NewCustomerProps) {
  const t = useTranslations('customers.new');
  const { draft, problems, saving, fillsFolded, change, leave, discard, save } = useNewCustomer(who);
  const [unfolded, setUnfolded] = useState(fillsFolded);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);

  async function finish(): Promise<void> {
    const outcome = await save();
    if (outcome === null) return;
    if ('id' in outcome) return onOpen(outcome.id);
    if (FOLDED_FIELDS.includes(outcome.wrong)) setUnfolded(true);
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[name="${outcome.wrong}"]`)?.focus());
  }
  function onKeyDown(event: React.KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void finish();
    if (event.key === 'Escape') address.close();
  }
  const field = (name: NewField) => (
    <NewFieldInput
      key={name}
      name={name}
      value={draft.values[name]}
      problem={problems[name]}
      onChange={(value) => change(name, value)}
      onLeave={() => leave(name)}
    />
  );
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      aria-label={t('title')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
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
        <LikelyTwins name={draft.values.name} creditCode={draft.values.creditCode} phone={draft.values.phone} onOpen={onOpen} />
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
          <Button variant="default" onClick={discard}>
            {t('discard')}
          </Button>
        )}
        <span className={classes.hint}>{t(draft.dirty ? 'draftKept' : 'keys')}</span>
        <Button loading={saving} onClick={() => void finish()}>
          {t('save')}
        </Button>
      </footer>
    </form>
  );
}
