import { Button, Group, Modal, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Visit } from '../../../../shared/records/visit.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { bookVisit, type VisitPlanRow, type VisitProblem } from '../../../data/relationship/visits.ts';
import { useFormat } from '../../../ui/format.ts';
import { showDone } from '../../../ui/undo-notice.tsx';
import { useRun } from '../use-run.ts';

interface BookDialogProps {
  readonly row: VisitPlanRow;
  readonly day: LocalDate;
  readonly me: string;
  readonly onClose: () => void;
}

/** §4.1.1 the proposed day, or another, becomes an appointment. */
export function BookDialog({ row, day, me, onClose }: BookDialogProps) {
  const t = useTranslations('visits');
  const format = useFormat();
  const run = useRun();
  const [kind, setKind] = useState<Visit['kind']>('onSite');
  const [on, setOn] = useState(row.on < day ? day : row.on);
  const [by, setBy] = useState(row.salesRep || me);
  const [nextStep, setNextStep] = useState('');
  const [problems, setProblems] = useState<readonly VisitProblem[]>([]);
  function problemAt(field: VisitProblem['field']): string | null {
    const found = problems.find((problem) => problem.field === field);
    return found ? t(`form.problem.${found.code}`, { by: found.other?.by ?? '' }) : null;
  }
  async function save(): Promise<void> {
    const booked = await run(bookVisit({ customerId: row.customerId, kind, on, by, nextStep: nextStep.trim() }));
    if (booked === undefined) return;
    if (!booked.ok) return setProblems(booked.error);
    showDone(t('book.done', { date: format.date(on) }), booked.value.batch);
    onClose();
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${t('book.title')} · ${row.name}`}
      size="sm"
      closeButtonProps={{ 'aria-label': t('book.cancel') }}
    >
      <Stack gap="sm">
        <SegmentedControl
          aria-label={t('kind.label')}
          value={kind}
          onChange={(next) => setKind(next)}
          data={(['onSite', 'phone'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <TextInput
          data-autofocus
          type="date"
          label={t('book.on')}
          value={on}
          error={problemAt('on')}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        <TextInput label={t('book.by')} value={by} error={problemAt('by')} onChange={(event) => setBy(event.currentTarget.value)} />
        <TextInput
          label={t('book.nextStep')}
          maxLength={200}
          value={nextStep}
          onChange={(event) => setNextStep(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('book.cancel')}
          </Button>
          <Button onClick={() => void save()}>{t('book.save')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
