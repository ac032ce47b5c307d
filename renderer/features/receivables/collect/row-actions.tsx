import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { DunningStep } from '../../../../shared/records/dunning-action.ts';
import type { CollectionRow } from '../../../data/credit/dunning.ts';
import classes from './collect.module.css';

interface RowActionsProps {
  readonly row: CollectionRow;
  readonly onLog: (step: DunningStep) => void;
  readonly onLetter: () => void;
}

/** For the mouse; the keyboard has 1 to 4 and L on the row. */
export function RowActions({ row, onLog, onLetter }: RowActionsProps) {
  const t = useTranslations('receivables.collect');
  return (
    <span className={classes.actions}>
      <Button size="compact-xs" variant="default" tabIndex={-1} onClick={() => onLog(row.stepDue ?? 'phone')}>
        {t('log')}
      </Button>
      <Button size="compact-xs" variant="default" tabIndex={-1} onClick={onLetter}>
        {t('letter')}
      </Button>
    </span>
  );
}
