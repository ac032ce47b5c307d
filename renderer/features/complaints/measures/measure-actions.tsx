import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '../../../data/clock.ts';
import type { MeasureRow } from '../../../data/relationship/measures.ts';
import { CheckDialog } from './check-dialog.tsx';
import { MeasureDialog } from './measure-dialog.tsx';
import { useSaveMeasure } from './use-save-measure.ts';
import classes from './measures.module.css';

/** What can be done with a measure now: done, checked whether it helped, changed. */
export function MeasureActions({ row: { measure, state } }: { readonly row: MeasureRow }) {
  const t = useTranslations('complaints.measures');
  const store = useSaveMeasure();
  const [dialog, setDialog] = useState<'check' | 'edit' | null>(null);
  const { id, cause, action, owner, dueOn, doneOn, checkOn, notes } = measure;
  const finished = state === 'effective' || state === 'notEffective';
  return (
    <span className={classes.actions}>
      {doneOn === null && (
        <Button
          size="compact-xs"
          onClick={() => void store({ id, cause, action, owner, dueOn, doneOn: today(), checkOn, notes }, t('doneNotice', { action }))}
        >
          {t('done')}
        </Button>
      )}
      {doneOn !== null && !finished && (
        <Button size="compact-xs" variant={state === 'toCheck' ? 'filled' : 'default'} onClick={() => setDialog('check')}>
          {t('check')}
        </Button>
      )}
      {!finished && (
        <Button size="compact-xs" variant="default" onClick={() => setDialog('edit')}>
          {t('edit')}
        </Button>
      )}
      {dialog === 'check' && <CheckDialog measure={measure} onClose={() => setDialog(null)} />}
      {dialog === 'edit' && <MeasureDialog measure={measure} cause={cause} owner={owner} onClose={() => setDialog(null)} />}
    </span>
  );
}
