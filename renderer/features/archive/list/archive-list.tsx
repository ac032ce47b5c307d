import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArchiveColumn, ArchiveQuery } from '../../../data/archive/archive-row.ts';
import { archiveIds, archiveList, archiveRows } from '../../../data/archive/archives.ts';
import { today } from '../../../data/clock.ts';
import { usePagedRows } from '../../../data/use-paged-rows.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FigureGrid } from '../../../ui/grid/figure-grid.tsx';
import type { GridPlace } from '../../../ui/grid/moved-place.ts';
import type { GridSort } from '../../../ui/grid/grid-column.ts';
import { useChosenArchives } from '../chosen-archives.ts';
import type { Address } from '../use-address.ts';
import { useArchiveColumns } from './archive-columns.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { CatalogueNotice } from './catalogue-notice.tsx';
import { FirstLook } from './first-look.tsx';
import { ListBar } from './list-bar.tsx';
import { useListKeys } from './use-list-keys.ts';
import screen from '../archive.module.css';

const SOURCE = { order: archiveList, rows: archiveRows };

/** §6.1.2 everybody's archive: found by any of its numbers or names, sorted by how complete it is. */
export function ArchiveList({ address }: { readonly address: Address }) {
  const t = useTranslations('archive.list');
  const asOf = today();
  const navigate = useNavigate();
  const chosen = useChosenArchives(({ ids }) => ids);
  const [place, setPlace] = useState('');
  const [sort, setSort] = useState<GridSort>({ by: 'complete', descending: false });
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const { show, text } = address;
  const query = useMemo(
    (): ArchiveQuery => ({ asOf, show, text, place, order: { by: sort.by as ArchiveColumn, descending: sort.descending } }),
    [asOf, show, text, place, sort],
  );
  const { shown, failed, rowAt, want, retry } = usePagedRows(query, SOURCE);
  const columns = useArchiveColumns(chosen);
  const grid = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const count = shown?.answer.count ?? 0;
  const onKey = useListKeys({
    count,
    idAt: (row) => rowAt(row)?.customerId,
    allIds: () => (shown === undefined ? Promise.resolve([]) : archiveIds(shown.answer.token, 0, count)),
    onActivate: setActive,
    onSearch: () => search.current?.focus(),
  });
  function showAll(): void {
    setPlace('');
    address.set({ q: '', show: '' });
  }
  return (
    <div className={screen.column}>
      <ListBar
        address={address}
        place={place}
        onPlace={setPlace}
        found={shown?.answer}
        searchRef={search}
        onLeave={() => grid.current?.focus({ preventScroll: true })}
      />
      <CatalogueNotice />
      {!failed && !shown && <FirstLook />}
      {failed && (
        <div className={screen.place} role="alert">
          {t('failed')} <Button onClick={retry}>{t('retry')}</Button>
        </div>
      )}
      {!failed && shown && count === 0 && (
        <EmptyState title={t(shown.answer.total === 0 ? 'nobody' : 'none')} hint={t(shown.answer.total === 0 ? 'nobodyHint' : 'noneHint')}>
          {shown.answer.total === 0 ? (
            <Button onClick={() => void navigate({ to: '/import' })}>{t('toImport')}</Button>
          ) : (
            <Button onClick={showAll}>{t('showAll')}</Button>
          )}
        </EmptyState>
      )}
      {!failed && shown && count > 0 && (
        <FigureGrid
          label={t('label')}
          columns={columns}
          count={count}
          rowAt={rowAt}
          want={want}
          active={active}
          onActivate={setActive}
          onOpen={({ row }) => {
            const at = rowAt(row);
            if (at) void navigate({ to: '/customers/$customerId', params: { customerId: at.customerId }, search: { tab: 'archive' } });
          }}
          clickOpens={false}
          gridRef={grid}
          sort={sort}
          onSort={setSort}
          onKey={onKey}
          isSelected={({ customerId }) => chosen.has(customerId)}
        />
      )}
      {chosen.size > 0 && <BulkBar ids={[...chosen]} address={address} />}
    </div>
  );
}
