import { Button, Modal, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { changePassphrase, givePassphrase } from '../../../data/access/accounts.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import type { ListedAccount } from '../sign-in/use-reader.ts';
import { PassphraseFields } from './passphrase-fields.tsx';
import classes from '../access.module.css';

interface ChangeDialogProps {
  readonly account: ListedAccount;
  /** `give`: by a head, without the old passphrase. */
  readonly kind: 'change' | 'give';
  readonly onClose: () => void;
}

export function ChangeDialog({ account: { id, name }, kind, onClose }: ChangeDialogProps) {
  const t = useTranslations('access.people');
  const words = useTranslations('access.signIn.fault');
  const [old, setOld] = useState('');
  const [[next, repeat], setNext] = useState<readonly [string, string]>(['', '']);
  const [fault, setFault] = useState<{ readonly at: 'old' | 'next'; readonly text: string } | null>(null);
  const [busy, setBusy] = useState(false);

  async function save(): Promise<void> {
    if (busy) return;
    if (next !== repeat) return setFault({ at: 'next', text: t('fault.different') });
    setBusy(true);
    setFault(null);
    try {
      const problem = await change();
      if (problem !== null) return setFault(problem);
      showDone(t('changed', { name }));
      onClose();
    } catch {
      showProblem(t('failed'));
    } finally {
      setBusy(false);
    }
  }
  async function change(): Promise<typeof fault> {
    if (kind === 'give') {
      const given = await givePassphrase(id, next);
      return given.ok ? null : { at: 'next', text: t(`fault.${given.error}`) };
    }
    const changed = await changePassphrase(id, old, next);
    if (changed.ok) return null;
    if (changed.error === 'tooShort') return { at: 'next', text: t('fault.tooShort') };
    return { at: 'old', text: words(changed.error.code, { seconds: Math.ceil(changed.error.waitMs / 1_000) }) };
  }
  return (
    <Modal opened onClose={onClose} title={`${t(kind)}: ${name}`} size="sm">
      <form
        className={classes.block}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {kind === 'change' && (
          <PasswordInput
            label={t('old')}
            value={old}
            autoComplete="off"
            data-autofocus
            error={fault?.at === 'old' ? fault.text : null}
            onChange={(event) => setOld(event.currentTarget.value)}
          />
        )}
        <PassphraseFields
          label={t('next')}
          values={[next, repeat]}
          fault={fault?.at === 'next' ? fault.text : null}
          onChange={(...values) => setNext(values)}
        />
        {kind === 'give' && <p className={classes.note}>{t('forgotten')}</p>}
        {busy && <p className={classes.note}>{t('working')}</p>}
        <Button type="submit" loading={busy}>
          {t(kind)}
        </Button>
      </form>
    </Modal>
  );
}
