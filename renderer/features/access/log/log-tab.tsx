import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { findInLog, type LogFilter } from '../../../data/access/log-pages.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Address } from '../use-address.ts';
import { LogBar } from './log-bar.tsx';
import { LogCheckResult } from './log-check-result.tsx';
import { LogGrid } from './log-grid.tsx';
import { useCheckLog } from './use-check-log.ts';
import classes from './log.module.css';

/** §6.3 everything that was consulted, asked, decided: only ever added to, and checked here. */
export function LogTab({ address }: { readonly address: Address }) {
  const t = useTranslations('access.log');
  const [asked, setAsked] = useState<Omit<LogFilter, 'customerId'>>({ who: '', from: '', to: '' });
  const filter: LogFilter = { ...asked, customerId: address.customer };
  const found = useQuery(() => findInLog(filter), [asked, address.customer]);
  const check = useCheckLog();
  return (
    <div className={classes.tab}>
      <LogBar
        filter={filter}
        people={found?.people ?? []}
        shown={found?.numbers.length ?? 0}
        all={found?.count ?? 0}
        checking={check.done !== null}
        onCheck={check.start}
        onFilter={setAsked}
        onAllCustomers={() => address.go('log')}
      />
      <LogCheckResult check={check} all={found?.count ?? 0} />
      {found && found.numbers.length === 0 && <EmptyState title={t('empty')} hint={t('emptyHint')} />}
      {found && found.numbers.length > 0 && <LogGrid numbers={found.numbers} />}
    </div>
  );
}
