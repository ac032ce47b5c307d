import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isLocalDate } from '../../../../shared/values/local-date.ts';
import { today } from '../../../data/clock.ts';
import { decideMeasure, liftMeasure } from '../../../data/credit/suspensions.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { useRun } from '../use-run.ts';
import type { MeasureLine } from './measure-lines.ts';
import { useMeasureWords } from './use-measure-words.ts';

export type MeasureDecision = 'approved' | 'refused' | 'lifted';

interface MeasureDialogProps {
  readonly line: MeasureLine;
  readonly decision: MeasureDecision;
  readonly onClose: () => void;
}

/** §5.3.3: from when, and why. Only what the rule asks for may be approved without a reason. */
export function MeasureDialog({ line, decision, onClose }: MeasureDialogProps) {
  const t = useTranslations('receivables.decide');
  const words = useMeasureWords();
  const run = useRun();
  const { row, suspension } = line;
  const [from, setFrom] = useState(today());
  const [reason, setReason] = useState(line.group === 'lift' ? t('cleared') : '');
  const [tried, setTried] = useState(false);
  const needsReason = decision !== 'approved';
  const dayWrong = decision !== 'refused' && !isLocalDate(from);
  const reasonMissing = needsReason && reason.trim() === '';

  async function save(): Promise<void> {
    setTried(true);
    if (dayWrong || reasonMissing || suspension === null) return;
    const work =
      decision === 'lifted'
        ? liftMeasure(suspension.id, from, reason.trim())
        : decideMeasure(suspension.id, decision, { from, reason: reason.trim() });
    if (await run(work, t(`done.${decision}`, { name: row.name }))) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t(`title.${decision}`, { name: row.name })} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <Stack
        gap="sm"
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event) && void save()}
      >
        <Text size="sm">{words(line)}</Text>
        {decision !== 'refused' && (
          <TextInput
            type="date"
            label={t(decision === 'lifted' ? 'on' : 'from')}
            value={from}
            error={tried && dayWrong ? t('dayMissing') : null}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={t('reason')}
          withAsterisk={needsReason}
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          error={tried && reasonMissing ? t('reasonMissing') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={() => void save()}>{t(`action.${decision}`)}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
