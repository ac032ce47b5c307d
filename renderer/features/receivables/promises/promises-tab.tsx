import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '../../../data/clock.ts';
import { collectionList, promisesDue, withdrawPromise, type CollectionRow, type PromiseRow } from '../../../data/credit/dunning.ts';
import { session } from '../../../data/session.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LogDialog } from '../collect/log-dialog.tsx';
import { useRun } from '../use-run.ts';
import { groupOfPromise, PROMISE_GROUPS } from './promise-groups.ts';
import { PromiseTable } from './promise-table.tsx';
import classes from '../list-table.module.css';

/** Who was to pay, and what came in since. */
export function PromisesTab() {
  const t = useTranslations('receivables.promises');
  const day = today();
  const rows = useQuery(async () => promisesDue(day), [day]);
  const owing = useQuery(async () => collectionList(day), [day]);
  const who = useQuery(session, [])?.who ?? '';
  const [logging, setLogging] = useState<CollectionRow | null>(null);
  const navigate = useNavigate();
  const run = useRun();
  function withdraw({ promise, name }: PromiseRow): void {
    void run(withdrawPromise(promise.id), t('withdrawn', { name }));
  }
  if (rows?.length === 0) {
    return (
      <EmptyState title={t('none')} hint={t('noneHint')}>
        <Button onClick={() => void navigate({ to: '/receivables', search: { tab: 'collect' } })}>{t('toCollect')}</Button>
      </EmptyState>
    );
  }
  return (
    <div className={classes.place}>
      {rows !== undefined &&
        PROMISE_GROUPS.map((group) => {
          const of = rows.filter((row) => groupOfPromise(row, day) === group);
          return of.length === 0 ? null : (
            <PromiseTable
              key={group}
              title={t(`group.${group}`, { count: of.length })}
              rows={of}
              owing={owing ?? []}
              onLog={setLogging}
              onWithdraw={withdraw}
            />
          );
        })}
      {logging && <LogDialog row={logging} step={logging.stepDue ?? 'phone'} who={who} onClose={() => setLogging(null)} />}
    </div>
  );
}
