import { Button, Modal, NativeSelect, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { clockSetBack } from '../../../data/access/access-now.ts';
import { signIn } from '../../../data/access/sign-in.ts';
import type { SignInFault } from '../../../data/access/try-passphrase.ts';
import { now } from '../../../data/clock.ts';
import { useFormat } from '../../../ui/format.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import type { ListedAccount } from './use-reader.ts';
import classes from '../access.module.css';

interface SignInDialogProps {
  readonly accounts: readonly ListedAccount[];
  /** The name that is chosen at first, if it has a passphrase. */
  readonly first: string;
  readonly onClose: () => void;
}

/** §6.3: name and passphrase, for this window, in memory only. */
export function SignInDialog({ accounts, first, onClose }: SignInDialogProps) {
  const t = useTranslations('access.signIn');
  const format = useFormat();
  const [id, setId] = useState(() => (accounts.find(({ name }) => name === first) ?? accounts[0])?.id ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<SignInFault['code'] | 'failed' | null>(null);
  const [waitMs, setWaitMs] = useState(0);

  async function submit(): Promise<void> {
    if (busy || id === '') return;
    setBusy(true);
    setFault(null);
    try {
      const setBack = await clockSetBack();
      const outcome = await signIn(id, passphrase);
      if (outcome.ok) {
        // A head who signs in makes this the time that counts, so it has to be the right one.
        if (setBack && outcome.value.role === 'head') showProblem(t('clock', { now: format.dateTime(now()) }));
        else showDone(t('done', { name: outcome.value.name }));
        onClose();
        return;
      }
      setFault(outcome.error.code);
      setWaitMs(outcome.error.waitMs);
      setPassphrase('');
    } catch {
      setFault('failed');
    } finally {
      setBusy(false);
    }
  }
  const seconds = Math.ceil(waitMs / 1_000);
  return (
    <Modal opened onClose={onClose} title={t('title')} size="sm">
      <form
        className={classes.block}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onKeyDown={(event) => isComposing(event) && event.key === 'Enter' && event.preventDefault()}
      >
        <NativeSelect
          label={t('name')}
          value={id}
          data={accounts.map((account) => ({ value: account.id, label: account.name }))}
          onChange={(event) => setId(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('passphrase')}
          value={passphrase}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setPassphrase(event.currentTarget.value)}
        />
        <div role="alert">
          {fault !== null && <p className={classes.fault}>{fault === 'failed' ? t('failed') : t(`fault.${fault}`, { seconds })}</p>}
          {fault === 'wrong' && seconds > 0 && <p className={classes.fault}>{t('fault.wait', { seconds })}</p>}
        </div>
        {busy && <p className={classes.note}>{t('working')}</p>}
        <Button type="submit" loading={busy} disabled={passphrase === ''}>
          {t('submit')}
        </Button>
      </form>
    </Modal>
  );
}
