import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { MatchList } from '../../data/ledgers/plan-views.ts';
import { decideAbout } from './plan-actions.ts';
import classes from './matching-step.module.css';

/** The same answer for a whole list; each can be taken back. */
export function BulkDecisions({ list, count }: { readonly list: MatchList; readonly count: number }) {
  const t = useTranslations('import');
  if (count === 0) return null;
  return (
    <div className={classes.bulk} role="toolbar" aria-label={t('bulk.label')}>
      <span>{t('bulk.all', { count })}</span>
      {list === 'unsure' && (
        <Button size="compact-sm" variant="default" onClick={() => void decideAbout(list, 'likeliest')}>
          {t('bulk.likeliest')}
        </Button>
      )}
      {list !== 'same' && list !== 'update' && (
        <Button size="compact-sm" variant="default" onClick={() => void decideAbout(list, { action: 'create' })}>
          {t('bulk.create')}
        </Button>
      )}
      <Button size="compact-sm" variant="default" onClick={() => void decideAbout(list, { action: 'leave-out' })}>
        {t('bulk.leaveOut')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => void decideAbout(list, null)}>
        {t('bulk.takeBack')}
      </Button>
    </div>
  );
}
