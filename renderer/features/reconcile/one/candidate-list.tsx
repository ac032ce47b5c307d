import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Answer } from '../../../../shared/reconcile/archive/possible-answers.ts';
import type { Difference } from '../../../../shared/records/reconciliation.ts';
import { useFormat } from '../../../ui/format.ts';
import classes from './one.module.css';

interface CandidateListProps {
  readonly difference: Difference;
  readonly signed: boolean;
  readonly onAnswer: (answer: Answer) => void;
}

/** Whom an unsure row may be, the likeliest first. */
export function CandidateList({ difference, signed, onAnswer }: CandidateListProps) {
  const t = useTranslations('reconcile.detail');
  const { percent } = useFormat();
  return (
    <ol className={classes.candidates} aria-label={t('candidates')}>
      {difference.candidates.map(({ key, name, archiveNo, similarity }, candidate) => (
        <li key={key}>
          <span>
            {name} {archiveNo !== '' && <span className={classes.dim}>{archiveNo}</span>}{' '}
            <span className={classes.dim}>{t('alike', { share: percent(similarity) })}</span>
          </span>
          {!signed && (
            <Button size="compact-xs" variant="default" onClick={() => onAnswer({ kind: 'sameCustomer', candidate })}>
              {t('thisOne')}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
