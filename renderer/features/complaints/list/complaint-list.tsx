import { Button } from '@mantine/core';
import { useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { DEFAULT_CALENDAR } from '../../../../shared/calendar/working-calendar.ts';
import type { Id } from '../../../../shared/values/id.ts';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import { companyCalendar } from '../../../data/relationship/working-calendar.ts';
import { useQuery } from '../../../data/use-query.ts';
import type { Address } from '../use-address.ts';
import { useComplaintColumns } from './complaint-columns.tsx';
import { ComplaintGrid } from './complaint-grid.tsx';
import { ListBar } from './list-bar.tsx';
import { NoComplaints } from './no-complaints.tsx';
import { sortRows, type Sort } from './sort-rows.ts';
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

export function ComplaintList({ address, now, who, beside, gridRef, onOpen }: ComplaintListProps) {
  const t = useTranslations('complaints.list');
  const kinds = useTranslations('complaints.kind');
  const [sort, setSort] = useState<Sort | null>(null);
  const [activeId, setActiveId] = useState<Id | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const calendar = useQuery(companyCalendar, []) ?? DEFAULT_CALENDAR;
  const found = useComplaintRows(address, now, who);
  const columns = useComplaintColumns(now, calendar, beside);
  const rows = useMemo(() => sortRows(found?.rows ?? [], sort, ({ complaint }) => kinds(complaint.kind)), [found?.rows, sort, kinds]);
  const at = rows.findIndex(({ complaint }) => complaint.id === (activeId ?? address.open));
  const active = Math.max(0, at);

  function activate(row: number): void {
    const id = rows[row]?.complaint.id;
    if (id === undefined) return;
    setActiveId(id);
    if (beside && address.open !== 'new') address.openComplaint(id, true);
  }
  return (
    <div className={classes.tab}>
      <ListBar address={address} found={found} searchRef={search} onLeave={() => gridRef.current?.focus({ preventScroll: true })} />
      {found?.failed === true && (
        <div className={classes.place} role="alert">
          {t('failed')} <Button onClick={found.retry}>{t('retry')}</Button>
        </div>
      )}
      {found?.failed === false && rows.length === 0 && <NoComplaints address={address} who={who} anyAtAll={found.total > 0} />}
      {rows.length > 0 && (
        <ComplaintGrid
          rows={rows}
          columns={columns}
          active={active}
          openId={address.open}
          sort={sort}
          gridRef={gridRef}
          onActivate={activate}
          onOpen={(row) => {
            const id = rows[row]?.complaint.id;
            if (id !== undefined) onOpen(id);
          }}
          onSort={setSort}
          onSearch={() => search.current?.focus()}
        />
      )}
      {found !== undefined && found.rows.length < found.count && (
        <p className={classes.note}>{t('newestOnly', { shown: found.rows.length, count: found.count })}</p>
      )}
    </div>
  );
}
