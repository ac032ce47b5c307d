import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SalesLine } from '../../../../../shared/records/sales-line.ts';
import { reverseSalesLine } from '../../../../data/purchases.ts';
import { useFormat } from '../../../../ui/format.ts';
import { isComposing } from '../../../../ui/is-composing.ts';
import { useRun } from '../../use-run.ts';

interface ReverseDialogProps {
  readonly line: SalesLine;
  readonly onClose: () => void;
}

/** A wrong line stays and is taken off by a second one, which says why. */
export function ReverseDialog({ line, onClose }: ReverseDialogProps) {
  const t = useTranslations('customers.purchases');
  const format = useFormat();
  const run = useRun();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  async function save(): Promise<void> {
    setTried(true);
    if (reason.trim() === '') return;
    if (await run(reverseSalesLine(line.id, reason.trim()), t('reversed'))) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('reverse')} size="sm" closeButtonProps={{ 'aria-label': t('cancel') }}>
      <Stack
        gap="sm"
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event) && void save()}
      >
        <Text size="sm">
          {t('reverseHint', {
            date: format.date(line.date),
            product: line.product,
            amount: line.amountFen === null ? '—' : format.money(line.amountFen),
          })}
        </Text>
        <Textarea
          label={t('reason')}
          withAsterisk
          data-autofocus
          autosize
          minRows={2}
          maxLength={300}
          value={reason}
          error={tried && reason.trim() === '' ? t('reasonMissing') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={() => void save()}>{t('reverseAction')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
