import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { cancelVisit } from '../../../data/relationship/visits.ts';
import { showDone } from '../../../ui/undo-notice.tsx';
import { useRun } from '../use-run.ts';

/** A booking is cancelled, and never without saying why. */
export function CancelDialog({ visitId, onClose }: { readonly visitId: Id; readonly onClose: () => void }) {
  const t = useTranslations('visits.cancel');
  const run = useRun();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  async function save(): Promise<void> {
    setTried(true);
    if (missing) return;
    const cancelled = await run(cancelVisit(visitId, reason));
    if (cancelled === undefined) return;
    showDone(t('done'), cancelled.batch);
    onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('title')} size="sm" closeButtonProps={{ 'aria-label': t('keep') }}>
      <Stack gap="sm">
        <Textarea
          label={t('reason')}
          withAsterisk
          data-autofocus
          maxLength={500}
          value={reason}
          error={tried && missing ? t('missing') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button onClick={() => void save()}>{t('save')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
