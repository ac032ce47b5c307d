import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import type { GradeDecision } from '../../../../../shared/records/grade-decision.ts';
import { isLocalDate } from '../../../../../shared/values/local-date.ts';
import { today } from '../../../../data/clock.ts';
import { reviewGrades } from '../../../../data/gradings.ts';
import { useRun } from '../../use-run.ts';

interface ReviewDialogProps {
  readonly customer: Customer;
  readonly decision: GradeDecision;
  readonly onClose: () => void;
}

/** A proposal that was looked at takes effect from a day on. */
export function ReviewDialog({ customer, decision, onClose }: ReviewDialogProps) {
  const t = useTranslations('customers.grade');
  const run = useRun();
  const [from, setFrom] = useState(today());
  async function save(): Promise<void> {
    if (!isLocalDate(from)) return;
    if (await run(reviewGrades([decision.id], from), t('reviewDone', { name: customer.name, grade: decision.grade, date: from })))
      onClose();
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reviewTitle', { name: customer.name })}
      size="sm"
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('reviewHint', { grade: decision.grade })}</Text>
        <TextInput
          type="date"
          data-autofocus
          label={t('from')}
          value={from}
          error={isLocalDate(from) ? null : t('dateMissing')}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={() => void save()}>{t('reviewAction', { grade: decision.grade })}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
