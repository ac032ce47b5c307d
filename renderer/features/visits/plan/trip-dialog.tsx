import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { isLocalDate } from '../../../../shared/values/local-date.ts';
import { bookVisits, type VisitPlanRow, type VisitProblem } from '../../../data/relationship/visits.ts';
import { useFormat } from '../../../ui/format.ts';
import { showDone } from '../../../ui/undo-notice.tsx';
import { useRun } from '../use-run.ts';
import { tripDays } from './worked-days.ts';

interface TripDialogProps {
  readonly region: string;
  /** What is only proposed so far, in order. */
  readonly rows: readonly VisitPlanRow[];
  readonly perDay: number;
  readonly calendar: CompanyCalendar;
  readonly day: LocalDate;
  readonly me: string;
  readonly onClose: () => void;
}

/** §4.1.1 everybody of a region in one trip: from a day on, no more a day than the policy has, all booked and taken back together. */
export function TripDialog({ region, rows, perDay, calendar, day, me, onClose }: TripDialogProps) {
  const t = useTranslations('visits');
  const format = useFormat();
  const run = useRun();
  const first = rows[0]?.on ?? day;
  const [on, setOn] = useState(first < day ? day : first);
  const [by, setBy] = useState(rows[0]?.salesRep || me);
  const [problems, setProblems] = useState<readonly VisitProblem[]>([]);
  const days = isLocalDate(on) ? tripDays(rows.length, on, perDay, calendar) : [];
  function problemAt(field: VisitProblem['field']): string | null {
    const code = problems.find((problem) => problem.field === field)?.code;
    return code === undefined ? null : t(`form.problem.${code}`, { by: '' });
  }
  async function save(): Promise<void> {
    const bookings = rows.map(({ customerId }, index) => ({ customerId, kind: 'onSite', on: days[index] ?? on, by }) as const);
    const booked = await run(bookVisits(bookings));
    if (booked === undefined) return;
    if (!booked.ok) return setProblems(booked.error);
    showDone(t('trip.done', { region, count: rows.length }), booked.value.batch);
    onClose();
  }
  const [from, to] = [days[0], days.at(-1)];
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${t('trip.title')} · ${region}`}
      size="sm"
      closeButtonProps={{ 'aria-label': t('trip.cancel') }}
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
            label={t('trip.on')}
            value={on}
            error={problemAt('on')}
            onChange={(event) => {
              setOn(event.currentTarget.value);
              setProblems([]);
            }}
          />
          <TextInput label={t('trip.by')} value={by} error={problemAt('by')} onChange={(event) => setBy(event.currentTarget.value)} />
          {from !== undefined && to !== undefined && (
            <p role="status">
              {from === to
                ? t('trip.oneDay', { count: rows.length, date: format.date(from) })
                : t('trip.days', { count: rows.length, from: format.date(from), to: format.date(to) })}
              {' · '}
              {t('trip.perDay', { count: perDay })}
            </p>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('trip.cancel')}
            </Button>
            <Button type="submit">{t('trip.save', { count: rows.length })}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
