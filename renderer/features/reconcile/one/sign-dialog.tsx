import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import { session } from '../../../data/session.ts';
import { signReconciliation } from '../../../data/reconcile/reconciliations.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useRun } from '../use-run.ts';

interface SignDialogProps {
  readonly reconciliation: Reconciliation;
  /** Differences that have neither an answer nor a name. */
  readonly keepOpen: number;
  readonly onClose: () => void;
}

/** §6.1.2 signed when every difference is settled, or has a name and a state. */
export function SignDialog({ reconciliation, keepOpen, onClose }: SignDialogProps) {
  const t = useTranslations('reconcile.sign');
  const run = useRun();
  const who = useQuery(session, [])?.who ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? who;
  async function sign(): Promise<void> {
    await run(signReconciliation(reconciliation.id, name), () => t('done', { who: name.trim() }));
    onClose();
  }
  return (
    <Modal opened title={t('title')} onClose={onClose} closeButtonProps={{ 'aria-label': t('close') }}>
      {keepOpen > 0 ? (
        <p>{t('notYet', { count: keepOpen })}</p>
      ) : (
        <>
          <p>{t('through')}</p>
          <TextInput
            data-autofocus
            label={t('who')}
            value={name}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && name.trim() !== '' && void sign()}
          />
        </>
      )}
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
        {keepOpen === 0 && (
          <Button disabled={name.trim() === ''} onClick={() => void sign()}>
            {t('sign')}
          </Button>
        )}
      </Group>
    </Modal>
  );
}
