import { Button } from '@mantine/core';
import { IconChecklist } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Letter } from '../../../shared/letters/letter.ts';
import { logDunningMany, type DunningDraft } from '../../data/credit/dunning.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';

interface RecordSentProps {
  readonly letters: readonly Letter[];
  readonly disabled: boolean;
}

/** §5.3.2: letters that went out are steps taken; they go into the dunning log as one batch. A call or a visit is logged by who made it. */
export function RecordSent({ letters, disabled }: RecordSentProps) {
  const t = useTranslations('letters.record');
  const [recorded, setRecorded] = useState<readonly Letter[]>([]);
  const sent = letters.filter(
    ({ kind, reference }) => (kind === 'notice' || kind === 'legal') && !recorded.some((each) => each.reference === reference),
  );
  if (!letters.some(({ kind }) => kind === 'notice' || kind === 'legal')) return null;

  function record(): void {
    setRecorded((before) => [...before, ...sent]);
    logDunningMany(sent.flatMap(draftOf)).then(
      ({ batch }) => showDone(t('done', { count: sent.length }), batch),
      () => {
        setRecorded([]);
        showProblem(t('failed'));
      },
    );
  }

  return (
    <Button variant="default" leftSection={<IconChecklist size={16} />} disabled={disabled || sent.length === 0} onClick={record}>
      {t('button', { count: sent.length })}
    </Button>
  );
}

function draftOf({ kind, customerId, date, reference, documents, amountFen, print }: Letter): readonly DunningDraft[] {
  if (kind !== 'notice' && kind !== 'legal') return [];
  return [
    {
      customerId,
      step: kind,
      doneOn: date,
      responsible: print.who,
      evidence: reference,
      result: '',
      documents,
      overdueFen: amountFen,
      nextOn: null,
    },
  ];
}
