import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { MeasureDecision } from './measure-dialog.tsx';
import type { MeasureLine } from './measure-lines.ts';
import classes from '../list-table.module.css';

interface MeasureActionsProps {
  readonly line: MeasureLine;
  readonly onPropose: () => void;
  readonly onDecide: (decision: MeasureDecision) => void;
}

/** What can be done now; a measure in force may be lifted before it is cleared, with a reason. */
export function MeasureActions({ line: { group }, onPropose, onDecide }: MeasureActionsProps) {
  const t = useTranslations('receivables.measures');
  return (
    <span className={classes.actions}>
      {group === 'propose' && (
        <Button size="compact-xs" variant="default" onClick={onPropose}>
          {t('propose')}
        </Button>
      )}
      {group === 'decide' && (
        <>
          <Button size="compact-xs" onClick={() => onDecide('approved')}>
            {t('approve')}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => onDecide('refused')}>
            {t('refuse')}
          </Button>
        </>
      )}
      {(group === 'lift' || group === 'inForce') && (
        <Button size="compact-xs" variant={group === 'lift' ? 'filled' : 'default'} onClick={() => onDecide('lifted')}>
          {t('lift')}
        </Button>
      )}
    </span>
  );
}
