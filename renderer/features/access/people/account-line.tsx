import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { removeAccount } from '../../../data/access/accounts.ts';
import type { ListedAccount, Reader } from '../sign-in/use-reader.ts';
import { useRun } from '../use-run.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import classes from '../access.module.css';

interface AccountLineProps {
  readonly account: ListedAccount;
  readonly reader: Reader;
  /** Without this one access is not controlled any more. */
  readonly lastHead: boolean;
}

export function AccountLine({ account, reader, lastHead }: AccountLineProps) {
  const t = useTranslations('access.people');
  const run = useRun();
  const [open, setOpen] = useState<'change' | 'give' | 'remove' | null>(null);
  const { id, name, role } = account;
  const own = reader.signedIn?.accountId === id;
  const close = () => setOpen(null);
  return (
    <li>
      <span className={classes.grow}>
        {name} <span className={classes.note}>{t(`role.${role}`)}</span>
      </span>
      <Button size="compact-sm" variant="default" onClick={() => setOpen('change')} aria-label={`${t('change')}: ${name}`}>
        {t('change')}
      </Button>
      {reader.isHead && !own && (
        <Button size="compact-sm" variant="default" onClick={() => setOpen('give')} aria-label={`${t('give')}: ${name}`}>
          {t('give')}
        </Button>
      )}
      {reader.isHead && (
        <Button size="compact-sm" variant="default" onClick={() => setOpen('remove')} aria-label={`${t('remove')}: ${name}`}>
          {t('remove')}
        </Button>
      )}
      {(open === 'change' || open === 'give') && <ChangeDialog account={account} kind={open} onClose={close} />}
      {open === 'remove' && (
        <RemoveDialog
          name={name}
          lastHead={lastHead}
          onClose={close}
          onRemove={() => {
            close();
            void run(removeAccount(id), { done: t('removed', { name }), refused: (fault) => t(`fault.${fault}`) });
          }}
        />
      )}
    </li>
  );
}
