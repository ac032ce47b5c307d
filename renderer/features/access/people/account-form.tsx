import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { addAccount, type AccountProblem } from '../../../data/access/accounts.ts';
import { signIn } from '../../../data/access/sign-in.ts';
import type { Account } from '../../../../shared/records/account.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { PassphraseFields } from './passphrase-fields.tsx';
import classes from '../access.module.css';

interface AccountFormProps {
  /** Null: it is chosen. */
  readonly fixedRole: Account['role'] | null;
  readonly firstName: string;
  readonly action: string;
  /** Whoever sets it up is signed in with it. */
  readonly signsIn: boolean;
}

export function AccountForm({ fixedRole, firstName, action, signsIn }: AccountFormProps) {
  const t = useTranslations('access.people');
  const [name, setName] = useState(firstName);
  const [role, setRole] = useState<Account['role']>(fixedRole ?? 'other');
  const [passphrase, setPassphrase] = useState('');
  const [repeat, setRepeat] = useState('');
  const [fault, setFault] = useState<AccountProblem | 'different' | null>(null);
  const [busy, setBusy] = useState(false);

  async function save(): Promise<void> {
    if (busy) return;
    if (passphrase !== repeat) return setFault('different');
    setBusy(true);
    setFault(null);
    try {
      const added = await addAccount({ name, role, passphrase });
      if (!added.ok) return setFault(added.error);
      if (signsIn) await signIn(added.value, passphrase);
      showDone(t('added', { name: name.trim() }));
    } catch {
      showProblem(t('failed'));
    } finally {
      setBusy(false);
    }
  }
  const nameFault = fault === 'name' || fault === 'nameTaken';
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextInput
        name="account-name"
        label={t('name')}
        value={name}
        autoComplete="off"
        error={nameFault ? t(`fault.${fault}`) : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {fixedRole === null && (
        <NativeSelect
          label={t('roleLabel')}
          value={role}
          data={(['other', 'head'] as const).map((each) => ({ value: each, label: t(`role.${each}`) }))}
          onChange={(event) => setRole(event.currentTarget.value as Account['role'])}
        />
      )}
      <PassphraseFields
        label={t('passphrase')}
        values={[passphrase, repeat]}
        fault={fault === null || nameFault ? null : t(`fault.${fault}`)}
        onChange={(next, again) => {
          setPassphrase(next);
          setRepeat(again);
        }}
      />
      {busy && <p className={classes.note}>{t('working')}</p>}
      <div>
        <Button type="submit" loading={busy}>
          {action}
        </Button>
      </div>
    </form>
  );
}
