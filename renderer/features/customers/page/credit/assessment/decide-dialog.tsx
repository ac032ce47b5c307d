import { Button, Group, Modal, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AssessedStanding, CreditAssessment } from '../../../../../../shared/records/credit-assessment.ts';
import type { LocalDate } from '../../../../../../shared/values/id.ts';
import { isLocalDate } from '../../../../../../shared/values/local-date.ts';
import { approveAssessment } from '../../../../../data/credit/assessments.ts';
import { isComposing } from '../../../../../ui/is-composing.ts';
import { useRun } from '../../../use-run.ts';

const STANDINGS: readonly AssessedStanding[] = ['good', 'fair', 'poor'];

interface DecideDialogProps {
  readonly assessment: CreditAssessment;
  readonly asOf: LocalDate;
  readonly onClose: () => void;
}

/** §5.1.3: the head approves what was computed, or something else with a reason. */
export function DecideDialog({ assessment, asOf, onClose }: DecideDialogProps) {
  const t = useTranslations('credit.decide');
  const dialog = useTranslations('credit.dialog');
  const words = useTranslations('words.credit');
  const run = useRun();
  const [standing, setStanding] = useState<AssessedStanding>(assessment.computed ?? 'fair');
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState(asOf);
  const [tried, setTried] = useState(false);
  const differs = standing !== assessment.computed;
  const missing = differs && reason.trim() === '';

  async function save(): Promise<void> {
    setTried(true);
    if (missing || !isLocalDate(from)) return;
    const decision = { standing, reason: reason.trim(), effectiveFrom: from };
    if (await run(approveAssessment(assessment.id, decision), t('done', { standing: words(standing) }))) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('title')} closeButtonProps={{ 'aria-label': dialog('cancel') }}>
      <Stack
        gap="sm"
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event) && void save()}
      >
        <Text size="sm">{t('hint', { computed: words(assessment.computed ?? 'notYetAssessed'), who: assessment.preparedBy })}</Text>
        <SegmentedControl
          aria-label={t('standing')}
          value={standing}
          onChange={setStanding}
          data={STANDINGS.map((value) => ({ value, label: words(value) }))}
        />
        {differs && (
          <Textarea
            label={t('reason')}
            description={t('reasonHint')}
            withAsterisk
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            error={tried && missing ? dialog('reasonMissing') : null}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <TextInput
          type="date"
          data-autofocus
          label={t('from')}
          value={from}
          error={isLocalDate(from) ? null : dialog('dateMissing')}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {dialog('cancel')}
          </Button>
          <Button onClick={() => void save()}>{t('action', { standing: words(standing) })}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
