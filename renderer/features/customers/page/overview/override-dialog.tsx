import { Button, Group, Modal, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer, Grade } from '../../../../../shared/records/customer.ts';
import { GRADES } from '../../../../../shared/rules/2-grading/index.ts';
import { isLocalDate } from '../../../../../shared/values/local-date.ts';
import { today } from '../../../../data/clock.ts';
import { overrideGrade } from '../../../../data/gradings.ts';
import { isComposing } from '../../../../ui/is-composing.ts';
import { useRun } from '../../use-run.ts';

interface OverrideDialogProps {
  readonly customer: Customer;
  readonly present: Grade | null;
  readonly onClose: () => void;
}

/** §2.2: another grade than the rules give needs a reason, which is shown with it from then on. */
export function OverrideDialog({ customer, present, onClose }: OverrideDialogProps) {
  const t = useTranslations('customers.grade');
  const words = useTranslations('words.grade');
  const run = useRun();
  const [grade, setGrade] = useState<Grade>(present ?? 'C');
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState(today());
  const [tried, setTried] = useState(false);
  const ready = reason.trim() !== '' && isLocalDate(from);

  async function save(): Promise<void> {
    setTried(true);
    if (!ready) return;
    if (await run(overrideGrade(customer.id, grade, reason.trim(), from), t('overrideDone', { name: customer.name, grade }))) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('overrideTitle', { name: customer.name })} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <Stack
        gap="sm"
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event) && void save()}
      >
        <SegmentedControl
          aria-label={t('newGrade')}
          value={grade}
          onChange={(next) => setGrade(next)}
          data={GRADES.map((value) => ({ value, label: words(value) }))}
        />
        <Textarea
          label={t('reason')}
          description={t('reasonHint')}
          withAsterisk
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          error={tried && reason.trim() === '' ? t('reasonMissing') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('from')}
          value={from}
          error={isLocalDate(from) ? null : t('dateMissing')}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={() => void save()}>{t('overrideAction', { grade })}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
