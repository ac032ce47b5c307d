import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../../shared/values/id.ts';
import { isLocalDate } from '../../../../../shared/values/local-date.ts';
import { isComposing } from '../../../../ui/is-composing.ts';

interface ReasonDialogProps {
  readonly title: string;
  readonly hint: ReactNode;
  /** What the button does. */
  readonly action: string;
  readonly reasonLabel: string;
  readonly reasonRequired: boolean;
  readonly dateLabel: string;
  readonly firstDate: LocalDate;
  /** Why it was refused, or null when it is done. */
  readonly onSave: (reason: string, date: LocalDate) => Promise<string | null>;
  readonly onClose: () => void;
}

/** A decision that is dated and says why. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, hint, action, reasonLabel, reasonRequired, dateLabel, firstDate, onSave, onClose } = props;
  const t = useTranslations('credit.dialog');
  const [reason, setReason] = useState('');
  const [date, setDate] = useState(firstDate);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const missing = reasonRequired && reason.trim() === '';

  async function save(): Promise<void> {
    setTried(true);
    if (missing || !isLocalDate(date)) return;
    const answer = await onSave(reason.trim(), date);
    setRefused(answer);
    if (answer === null) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={title} size="sm" closeButtonProps={{ 'aria-label': t('cancel') }}>
      <Stack
        gap="sm"
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event) && void save()}
      >
        <Text size="sm" component="div">
          {hint}
        </Text>
        <Textarea
          label={reasonLabel}
          withAsterisk={reasonRequired}
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          error={tried && missing ? t('reasonMissing') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={dateLabel}
          value={date}
          error={isLocalDate(date) ? refused : t('dateMissing')}
          onChange={(event) => {
            setRefused(null);
            setDate(event.currentTarget.value);
          }}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={() => void save()}>{action}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
