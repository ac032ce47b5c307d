import { Button, Chip, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { addDays, isLocalDate } from '../../../../shared/values/local-date.ts';
import { today } from '../../../data/clock.ts';
import { snoozeItem, type TodayRow } from '../../../data/relationship/today.ts';
import { useFormat } from '../../../ui/format.ts';
import { useItemWords } from '../use-item-words.ts';
import { useRun } from '../use-run.ts';

const SOON = [1, 3, 7] as const;
/** As far as the command allows. */
const LONGEST_DAYS = 366;

interface SnoozeDialogProps {
  readonly row: TodayRow;
  readonly onClose: () => void;
}

/** An item is put off to a day, and never without saying why. */
export function SnoozeDialog({ row, onClose }: SnoozeDialogProps) {
  const t = useTranslations('today');
  const words = useItemWords();
  const format = useFormat();
  const run = useRun();
  const day = today();
  const [until, setUntil] = useState(addDays(day, 1));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const wrongDay = !isLocalDate(until) || until <= day || until > addDays(day, LONGEST_DAYS);
  const noReason = reason.trim() === '';

  async function save(): Promise<void> {
    setTried(true);
    if (wrongDay || noReason) return;
    if (await run(snoozeItem(row, until, reason), t('snooze.done', { date: format.date(until) }))) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('snooze.title')} size="sm" closeButtonProps={{ 'aria-label': t('snooze.cancel') }}>
      <Stack
        gap="sm"
        onKeyDown={(event) => {
          const composing = event.nativeEvent.isComposing || event.keyCode === 229;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !composing) void save();
        }}
      >
        <Text size="sm">{t('open', { what: t(`kind.${row.kind}`), name: words.who(row) })}</Text>
        <Group gap={6}>
          {SOON.map((days) => (
            <Chip key={days} size="xs" checked={until === addDays(day, days)} onChange={() => setUntil(addDays(day, days))}>
              {t(`snooze.in.d${days}`)}
            </Chip>
          ))}
        </Group>
        <TextInput
          type="date"
          label={t('snooze.until')}
          description={t('snooze.hint')}
          value={until}
          error={tried && wrongDay ? t('snooze.dayWrong') : null}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <Textarea
          label={t('snooze.reason')}
          withAsterisk
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          error={tried && noReason ? t('snooze.reasonMissing') : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('snooze.cancel')}
          </Button>
          <Button onClick={() => void save()}>{t('snooze.save')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
