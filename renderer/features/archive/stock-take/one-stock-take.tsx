import { Button, SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { closeStockTake, shelfCheck } from '../../../data/archive/stock-takes.ts';
import { today } from '../../../data/clock.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useRun } from '../use-run.ts';
import { CheckResult } from './check-result.tsx';
import { ScanDesk } from './scan-desk.tsx';
import { TickList } from './tick-list.tsx';
import screen from '../archive.module.css';
import classes from './stock-take.module.css';

const WAYS = ['scan', 'tick', 'result'] as const;

/** One walk: scan or tick, and what it has found so far. Everything is stored as it is read, so it goes on tomorrow. */
export function OneStockTake({ id }: { readonly id: Id }) {
  const t = useTranslations('archive.stockTake');
  const run = useRun();
  const day = today();
  const [way, setWay] = useState<(typeof WAYS)[number]>('scan');
  const check = useQuery(() => shelfCheck(id, day), [id, day]);
  if (check === undefined) return null;
  if (check === null)
    return (
      <EmptyState title={t('gone')}>
        <Link to="/stock-take" className={classes.link}>
          {t('toList')}
        </Link>
      </EmptyState>
    );
  const { record, found, expected, missing, out } = check;
  const closed = record.closedAt !== null;
  return (
    <div className={screen.column}>
      <div className={classes.head}>
        <Link to="/stock-take" className={classes.link}>
          {t('toList')}
        </Link>
        <h2 className={classes.walk}>{record.title}</h2>
        <span className={classes.progress} role="status">
          {t('progress', { found: found.length, expected, missing: missing.length, out: out.length })}
        </span>
        <SegmentedControl
          size="xs"
          ml="auto"
          aria-label={t('way')}
          value={closed ? 'result' : way}
          disabled={closed}
          onChange={(next) => setWay(next)}
          data={WAYS.map((value) => ({ value, label: t(`ways.${value}`) }))}
        />
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void run(closeStockTake(id, !closed), t(closed ? 'reopened' : 'closed'))}
        >
          {t(closed ? 'reopen' : 'close')}
        </Button>
      </div>
      {!closed && way === 'scan' && <ScanDesk check={check} />}
      {!closed && way === 'tick' && <TickList check={check} />}
      {(closed || way === 'result') && <CheckResult check={check} />}
    </div>
  );
}
