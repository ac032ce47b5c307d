import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import { addDays, isLocalDate } from '../../../../shared/values/local-date.ts';
import type { VisitPlanRow } from '../../../data/relationship/visits.ts';
import { useMoveVisit } from './use-move-visit.ts';
import { workedDayBeside } from './worked-days.ts';

interface MoveDialogProps {
  readonly row: VisitPlanRow;
  readonly calendar: CompanyCalendar;
  readonly onClose: () => void;
}

/** §4.1.1 an appointment to another day. */
export function MoveDialog({ row, calendar, onClose }: MoveDialogProps) {
  const t = useTranslations('visits');
  const move = useMoveVisit();
  const [on, setOn] = useState(row.on);
  const [problem, setProblem] = useState<string | null>(null);
  const valid = isLocalDate(on);
  async function save(): Promise<void> {
    if (on === row.on) return onClose();
    const found = await move(row, on);
    if (found === null) return;
    if (found[0] === undefined) onClose();
    else setProblem(t(`form.problem.${found[0].code}`, { by: '' }));
  }
  function choose(day: string): void {
    setOn(day);
    setProblem(null);
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${t('book.moveTitle')} · ${row.name}`}
      size="sm"
      closeButtonProps={{ 'aria-label': t('book.keep') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        noValidate
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            type="date"
            label={t('book.on')}
            value={on}
            error={problem}
            onChange={(event) => choose(event.currentTarget.value)}
          />
          <Group gap="xs">
            <Button size="compact-sm" variant="default" disabled={!valid} onClick={() => choose(workedDayBeside(on, -1, calendar))}>
              {t('book.earlier')}
            </Button>
            <Button size="compact-sm" variant="default" disabled={!valid} onClick={() => choose(workedDayBeside(on, 1, calendar))}>
              {t('book.later')}
            </Button>
            <Button size="compact-sm" variant="default" disabled={!valid} onClick={() => choose(addDays(on, 7))}>
              {t('book.nextWeek')}
            </Button>
          </Group>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('book.keep')}
            </Button>
            <Button type="submit">{t('book.move')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
