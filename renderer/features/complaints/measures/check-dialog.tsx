import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImprovementMeasure } from '../../../../shared/records/improvement-measure.ts';
import { checkMeasure } from '../../../data/relationship/measures.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { useRun } from '../use-run.ts';

/** §4.3.4 finished only when somebody has said whether it helped. */
export function CheckDialog({ measure, onClose }: { readonly measure: ImprovementMeasure; readonly onClose: () => void }) {
  const t = useTranslations('complaints.check');
  const run = useRun();
  const [answer, setAnswer] = useState('');
  const [notes, setNotes] = useState(measure.notes);
  const [tried, setTried] = useState(false);

  async function save(): Promise<void> {
    setTried(true);
    if (answer === '') return;
    const effective = answer === 'effective';
    if (await run(checkMeasure(measure.id, effective, notes), t(effective ? 'doneEffective' : 'doneNot', { action: measure.action })))
      onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('title')} size="sm" closeButtonProps={{ 'aria-label': t('cancel') }}>
      <Stack
        gap="sm"
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event) && void save()}
      >
        <Text size="sm">{measure.action}</Text>
        <Radio.Group label={t('question')} value={answer} onChange={setAnswer} error={tried && answer === '' ? t('missing') : null}>
          <Stack gap={6} mt={4}>
            <Radio value="effective" label={t('effective')} data-autofocus />
            <Radio value="notEffective" label={t('notEffective')} />
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('notes')}
          autosize
          minRows={2}
          maxLength={1_000}
          value={notes}
          onChange={(event) => setNotes(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button onClick={() => void save()}>{t('save')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
