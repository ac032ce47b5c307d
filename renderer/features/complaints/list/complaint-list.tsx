import { Button } from '@mantine/core';
import { useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import type { ComplaintSort } from '../../../data/relationship/complaints.ts';
import type { Address } from '../use-address.ts';
import { useComplaintColumns } from './complaint-columns.tsx';
import { ComplaintGrid } from './complaint-grid.tsx';
import { ListBar } from './list-bar.tsx';
import { NoComplaints } from './no-complaints.tsx';
import { useComplaintRows } from './use-complaint-rows.ts';
import classes from './list.module.css';

interface ComplaintListProps {
  readonly address: Address;
  readonly now: LocalTime;
  readonly who: string;
  /** A complaint stands beside it: there is less room, and it follows the active row. */
  readonly beside: boolean;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly onOpen: (id: Id) => void;
}

/** The row that the keys move: it stays with its complaint wherever that goes. */
interface Active {
  readonly row: number;
  readonly id: Id | null;
}

export function ComplaintList({ address, now, who, beside, gridRef, onOpen }: ComplaintListProps) {
  const t = useTranslations('complaints.list');
  const [sort, setSort] = useState<ComplaintSort | null>(null);
  const [active, setActive] = useState<Active>({ row: 0, id: null });
  const search = useRef<HTMLInputElement>(null);
  const latest = useRef(0);
  const find = active.id ?? (address.open === 'new' ? null : address.open);
  const { found, rowAt, idAt, see, retry } = useComplaintRows({ address, now, who, sort, find });
  const columns = useComplaintColumns(now, beside);
  const count = found?.list.count ?? 0;
  const activeRow = found !== undefined && found.list.foundAt >= 0 && found.find === find ? found.list.foundAt : active.row;

  async function activate(row: number): Promise<void> {
    latest.current = row;
    setActive({ row, id: rowAt(row)?.complaint.id ?? null });
    const id = await idAt(row);
    if (id === undefined || latest.current !== row) return;
    setActive({ row, id });
    if (beside && address.open !== 'new') address.openComplaint(id, true);
  }
  async function openRow(row: number): Promise<void> {
    const id = await idAt(row);
    if (id !== undefined) onOpen(id);
  }
  return (
    <div className={classes.tab}>
      <ListBar address={address} found={found} searchRef={search} onLeave={() => gridRef.current?.focus({ preventScroll: true })} />
      {found?.failed === true && (
        <div className={classes.place} role="alert">
          {t('failed')} <Button onClick={retry}>{t('retry')}</Button>
        </div>
      )}
      {found?.failed === false && count === 0 && <NoComplaints address={address} who={who} anyAtAll={found.list.total > 0} />}
      {count > 0 && (
        <ComplaintGrid
          count={count}
          rowAt={rowAt}
          columns={columns}
          active={activeRow}
          openId={address.open}
          sort={sort}
          gridRef={gridRef}
          onSee={see}
          onActivate={(row) => void activate(row)}
          onOpen={(row) => void openRow(row)}
          onSort={setSort}
          onSearch={() => search.current?.focus()}
        />
      )}
    </div>
  );
}
