import { Button, CloseButton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { CollectionRow } from '../../../data/credit/dunning.ts';
import { useFormat } from '../../../ui/format.ts';
import classes from './collect.module.css';

interface BatchBarProps {
  readonly rows: readonly CollectionRow[];
  readonly onLetters: () => void;
  readonly onStatements: () => void;
  readonly onClear: () => void;
}

/** Papers for all selected customers in one go. */
export function BatchBar({ rows, onLetters, onStatements, onClear }: BatchBarProps) {
  const t = useTranslations('receivables.collect');
  const format = useFormat();
  const sum = rows.reduce((total, { overdueFen }) => total + overdueFen, 0);
  return (
    <div className={classes.batch} role="toolbar" aria-label={t('batch')}>
      <span className={classes.batchCount}>{t('chosen', { count: rows.length, total: format.money(sum) })}</span>
      <Button size="compact-sm" onClick={onLetters} aria-keyshortcuts="L">
        {t('letters', { count: rows.length })}
      </Button>
      <Button size="compact-sm" variant="default" onClick={onStatements} aria-keyshortcuts="S">
        {t('statements', { count: rows.length })}
      </Button>
      <CloseButton size="sm" ml="auto" aria-label={t('clear')} title={t('clear')} onClick={onClear} />
    </div>
  );
}
