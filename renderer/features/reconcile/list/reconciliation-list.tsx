import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import { reconciliations } from '../../../data/reconcile/reconciliations.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useTakeDrops } from '../../../ui/drop-taker.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { StartPanel } from '../start/start-panel.tsx';
import { ReconciliationLine } from './reconciliation-line.tsx';
import classes from './list.module.css';

/** Open ones first, then those that are signed; and the way to begin one. */
export function ReconciliationList() {
  const t = useTranslations('reconcile.list');
  const all = useQuery(reconciliations, []);
  const [starting, setStarting] = useState(false);
  const [dropped, setDropped] = useState<File | null>(null);
  useTakeDrops(true, t('dropHere'), (file) => {
    setDropped(file);
    setStarting(true);
  });
  if (all === undefined) return null;
  if (starting)
    return (
      <StartPanel
        dropped={dropped}
        onLeave={() => {
          setStarting(false);
          setDropped(null);
        }}
      />
    );
  if (all.length === 0)
    return (
      <EmptyState title={t('none')} hint={t('noneHint')}>
        <Button onClick={() => setStarting(true)}>{t('start')}</Button>
      </EmptyState>
    );
  const open = all.filter(({ closedAt }) => closedAt === null);
  const signed = all.filter(({ closedAt }) => closedAt !== null);
  return (
    <div className={classes.lists}>
      <div className={classes.bar}>
        <span>{t('hint')}</span>
        <Button size="compact-md" onClick={() => setStarting(true)}>
          {t('start')}
        </Button>
      </div>
      <Group title={t('open', { count: open.length })} rows={open} />
      <Group title={t('signed', { count: signed.length })} rows={signed} />
    </div>
  );
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly Reconciliation[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <ReconciliationLine key={row.id} reconciliation={row} />
        ))}
      </ul>
    </section>
  );
}
