import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { LogFilter } from '../../../data/access/log-pages.ts';
import { customerById } from '../../../data/customers.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useExportLog } from './use-export-log.ts';
import classes from './log.module.css';

interface LogBarProps {
  readonly filter: LogFilter;
  readonly people: readonly string[];
  readonly shown: number;
  readonly all: number;
  readonly checking: boolean;
  readonly onCheck: () => void;
  readonly onFilter: (filter: Omit<LogFilter, 'customerId'>) => void;
  readonly onAllCustomers: () => void;
}

export function LogBar({ filter, people, shown, all, checking, onCheck, onFilter, onAllCustomers }: LogBarProps) {
  const t = useTranslations('access.log');
  const exportLog = useExportLog();
  const { customerId, ...asked } = filter;
  const customer = useQuery(async () => (customerId === '' ? undefined : await customerById(customerId)), [customerId]);
  return (
    <div className={classes.bar}>
      <NativeSelect
        size="xs"
        aria-label={t('who')}
        value={asked.who}
        data={[{ value: '', label: t('everyone') }, ...people]}
        onChange={(event) => onFilter({ ...asked, who: event.currentTarget.value })}
      />
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          size="xs"
          type="date"
          aria-label={t(end)}
          title={t(end)}
          value={asked[end]}
          onChange={(event) => onFilter({ ...asked, [end]: event.currentTarget.value })}
        />
      ))}
      {customerId !== '' && (
        <Button size="compact-sm" variant="default" onClick={onAllCustomers}>
          {t('oneCustomer', { name: customer?.name ?? '…' })} · {t('everyCustomer')}
        </Button>
      )}
      <span className={classes.count}>{t('count', { shown, all })}</span>
      <Button size="compact-md" variant="default" disabled={shown === 0} onClick={() => void exportLog(filter, shown)}>
        {t('export')}
      </Button>
      <Button size="compact-md" disabled={all === 0 || checking} onClick={onCheck}>
        {t('check.do')}
      </Button>
    </div>
  );
}
