import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isComposing } from '../../../ui/is-composing.ts';

interface ReasonDialogProps {
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  /** What the button does. */
  readonly action: string;
  readonly onSave: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A step that says why. */
export function ReasonDialog({ title, hint, label, action, onSave, onClose }: ReasonDialogProps) {
  const t = useTranslations('complaints.dialog');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const missing = reason.trim() === '';
  async function save(): Promise<void> {
    setTried(true);
    if (missing || busy) return;
    setBusy(true);
    await onSave(reason.trim());
    setBusy(false);
  }
  return (
    <Modal opened onClose={onClose} title={title} size="sm" closeButtonProps={{ 'aria-label': t('cancel') }}>
      <Stack
        gap="sm"
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event) && void save()}
      >
        <Text size="sm">{hint}</Text>
        <Textarea
          label={label}
          withAsterisk
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          error={tried && missing ? t('reasonMissing') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={busy} onClick={() => void save()}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
