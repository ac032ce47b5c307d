import { Button, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DUNNING_STEPS, type DunningStep } from '../../../../shared/records/dunning-action.ts';
import { today } from '../../../data/clock.ts';
import { accountOf } from '../../../data/credit/accounts.ts';
import type { CollectionRow } from '../../../data/credit/dunning.ts';
import { logWithPromise } from '../../../data/credit/log-with-promise.ts';
import { useFormat } from '../../../ui/format.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { useRun } from '../use-run.ts';
import { LogFields } from './log-fields.tsx';
import { readLog, type LogProblems, type ReadLog, type TypedLog } from './read-log.ts';
import classes from './collect.module.css';

interface LogDialogProps {
  readonly row: CollectionRow;
  readonly step: DunningStep;
  readonly who: string;
  readonly onClose: () => void;
}

/** §5.3.2: one step that was taken, and the promise it brought, in the same form. */
export function LogDialog({ row, step, who, onClose }: LogDialogProps) {
  const t = useTranslations('receivables.log');
  const steps = useTranslations('receivables.step');
  const format = useFormat();
  const run = useRun();
  const [typed, setTyped] = useState<TypedLog>(() => ({
    step,
    result: '',
    evidence: '',
    nextOn: '',
    promised: '',
    promisedOn: '',
    doneOn: today(),
    responsible: row.salesRep || who,
  }));
  const [problems, setProblems] = useState<LogProblems>({});
  const [busy, setBusy] = useState(false);

  function set(patch: Partial<TypedLog>): void {
    setTyped((before) => ({ ...before, ...patch }));
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in patch))));
  }
  async function save(): Promise<void> {
    const read = readLog(typed, today());
    setProblems(read.ok ? {} : read.error);
    if (!read.ok || busy) return;
    setBusy(true);
    const { promise } = read.value;
    const values = { name: row.name, step: steps(read.value.step) };
    const done = promise
      ? t('donePromised', { ...values, amount: format.money(promise.amountFen), day: format.date(promise.dueOn) })
      : t('done', values);
    const saved = await run(store(row, read.value, who), done);
    setBusy(false);
    if (saved) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('title', { name: row.name })} size={520} closeButtonProps={{ 'aria-label': t('cancel') }}>
      <Stack
        gap="sm"
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event) && void save()}
      >
        <Text size="sm" className={classes.about}>
          {t('about', { amount: format.money(row.overdueFen), days: row.oldestDays, docNo: row.oldestDocNo || '—' })}
          {(row.contact !== '' || row.phone !== '') && <strong>{[row.contact, row.phone].filter(Boolean).join(' ')}</strong>}
        </Text>
        <SegmentedControl
          aria-label={t('field.step')}
          value={typed.step}
          onChange={(next) => set({ step: next })}
          data={DUNNING_STEPS.map((value) => ({ value, label: steps(value) }))}
        />
        <LogFields typed={typed} problems={problems} overdueFen={row.overdueFen} onChange={set} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={busy} onClick={() => void save()} aria-keyshortcuts="Control+Enter">
            {t('save', { step: steps(typed.step) })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** With the documents that were overdue on that day. */
async function store(row: CollectionRow, { promise, ...log }: ReadLog, who: string) {
  const { debits } = await accountOf(row.customerId, log.doneOn);
  const late = debits.filter(({ openFen, overdueDays }) => openFen > 0 && overdueDays > 0);
  return logWithPromise(
    {
      ...log,
      customerId: row.customerId,
      documents: late.map(({ fact }) => fact.id),
      overdueFen: late.reduce((sum, { openFen }) => sum + openFen, 0),
    },
    promise && {
      ...promise,
      customerId: row.customerId,
      madeOn: log.doneOn,
      madeBy: row.contact,
      takenBy: log.responsible || who,
      notes: log.result,
    },
  );
}
