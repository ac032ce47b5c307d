import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArchiveSlot } from '../../../../../shared/rules/6-archive/index.ts';
import type { Id } from '../../../../../shared/values/id.ts';
import { waiveSlot } from '../../../../data/archive/documents.ts';
import { useRun } from '../../use-run.ts';

interface WaiveFormProps {
  readonly customerId: Id;
  readonly section: ArchiveSlot['section'];
  readonly slot: ArchiveSlot['slot'];
  readonly onClose: () => void;
}

/** §6.1.1 why this customer needs no such document. */
export function WaiveForm({ customerId, section, slot, onClose }: WaiveFormProps) {
  const close = useTranslations('archive.close');
  const t = useTranslations('archive.tabOf');
  const words = useTranslations('dossier.slot');
  const run = useRun();
  const [reason, setReason] = useState('');
  async function waive(): Promise<void> {
    if (await run(waiveSlot(customerId, section, slot, reason), t('waivedNow', { document: words(slot) }))) onClose();
  }
  return (
    <Modal opened onClose={onClose} closeButtonProps={{ 'aria-label': close('cancel') }} title={t('waiveTitle', { document: words(slot) })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (reason.trim() !== '') void waive();
        }}
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t('reason')}
            value={reason}
            maxLength={200}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" disabled={reason.trim() === ''}>
            {t('waive')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
