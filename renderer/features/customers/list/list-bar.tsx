import { Button } from '@mantine/core';
import { type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { CustomerOrder } from '../../../data/customer-table.ts';
import { useFormat } from '../../../ui/format.ts';
import { setView, useTableView } from '../table-view.ts';
import type { Address } from '../views/use-address.ts';
import { useFilterWords } from '../views/use-filter-words.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { SearchBox } from './search-box.tsx';
import classes from './list.module.css';

interface ListBarProps {
  readonly address: Address;
  readonly order: CustomerOrder | undefined;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onLeaveSearch: () => void;
}

/** Search, the filter in words, and how many of all that leaves. */
export function ListBar({ address, order, search, onLeaveSearch }: ListBarProps) {
  const t = useTranslations('customers.list');
  const format = useFormat();
  const filters = useTableView((view) => view.filters);
  const words = useFilterWords(address.text, filters);
  function clear(): void {
    setView({ filters: {} });
    address.setText('');
  }
  return (
    <div className={classes.bar}>
      <SearchBox text={address.text} onText={address.setText} onLeave={onLeaveSearch} place={search} />
      <span className={classes.words} title={words} data-filter-words>
        {words}
      </span>
      {words !== '' && (
        <Button size="compact-xs" variant="subtle" onClick={clear}>
          {t('clearFilters')}
        </Button>
      )}
      <span className={classes.count} role="status" data-count>
        {order && t('count', { matched: format.integer(order.matched), total: format.integer(order.total) })}
      </span>
      <ColumnsMenu />
    </div>
  );
}
