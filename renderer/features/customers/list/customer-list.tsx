import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { SavedView } from '../../../data/saved-views.ts';
import { today } from '../../../data/clock.ts';
import { deleteCustomers } from '../../../data/customers.ts';
import { useScreenCommand } from '../../../ui/screen-command.ts';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { useColumnModel } from '../columns/use-column-model.ts';
import type { CellPlace } from '../selection/move-cell.ts';
import { countPositions } from '../selection/position-ranges.ts';
import { selectedIds } from '../selection/selected-customers.ts';
import { useGridSelection } from '../selection/use-grid-selection.ts';
import { CustomerGrid } from '../table/customer-grid.tsx';
import { rowAt } from '../table/row-pages.ts';
import { useCustomerRows } from '../table/use-customer-rows.ts';
import type { GridActions } from '../table/use-grid-keys.ts';
import { useTableView } from '../table-view.ts';
import { useRun } from '../use-run.ts';
import type { Address } from '../views/use-address.ts';
import { ListBar } from './list-bar.tsx';
import { ListHeader } from './list-header.tsx';
import { NoCustomers } from './no-customers.tsx';
import { useCopyRows } from './use-copy-rows.ts';
import { useExportView } from './use-export-view.ts';
import classes from './list.module.css';

const FOLLOW_MS = 120;

interface CustomerListProps {
  readonly address: Address;
  readonly views: readonly SavedView[];
  readonly who: string;
  /** A record is open beside the list and follows the active row. */
  readonly beside: boolean;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly onOpen: (id: string) => void;
}

export function CustomerList({ address, views, who, beside, gridRef, onOpen }: CustomerListProps) {
  const t = useTranslations('customers.list');
  const { filters, sort } = useTableView();
  const asOf = today();
  const query = useMemo(() => ({ text: address.text.trim(), filters, sort, asOf }), [address.text, filters, sort, asOf]);
  const { shown, failed, want, retry } = useCustomerRows(query);
  const grid = useGridSelection(shown);
  const model = useColumnModel();
  const search = useRef<HTMLInputElement>(null);
  const [edited, setEdited] = useState<CellPlace | null>(null);
  const follow = useFollow();
  const run = useRun();
  const copyRows = useCopyRows();
  const exportView = useExportView();
  const { active, selection } = grid;
  const selected = selection.token === shown?.order.token ? countPositions(selection.ranges) : 0;

  function idAt(row: number): string | undefined {
    return shown && rowAt(shown.pages, row)?.id;
  }
  function activeOrSelected() {
    return selected > 0 ? selection : { ...selection, token: shown?.order.token ?? -1, ranges: [{ from: active.row, to: active.row + 1 }] };
  }
  async function remove(): Promise<void> {
    const ids = await selectedIds(activeOrSelected());
    if (ids.length > 0) await run(deleteCustomers(ids), (count) => t('deleted', { count }));
  }
  const actions: GridActions = {
    open: (row) => {
      const id = idAt(row);
      if (id !== undefined) onOpen(id);
    },
    follow: ({ row }) => {
      const id = idAt(row);
      if (beside && id !== undefined) follow(() => address.openCustomer(id, true));
    },
    edit: ({ row, column }) => {
      if (idAt(row) === undefined) return;
      if (model.columns[column]?.edits === undefined) actions.open(row);
      else setEdited({ row, column });
    },
    editDone: () => {
      setEdited(null);
      gridRef.current?.focus({ preventScroll: true });
    },
    copy: () => void copyRows(activeOrSelected(), model.columns),
    remove: () => void remove(),
    find: () => search.current?.focus(),
  };
  const editing = edited?.row === active.row && edited.column === active.column;
  useScreenCommand('export', () => void (shown && exportView(shown.order, model.columns)));

  return (
    <div className={classes.list}>
      <ListHeader
        address={address}
        views={views}
        who={who}
        onExport={shown && shown.order.matched > 0 ? () => void exportView(shown.order, model.columns) : null}
      />
      <ListBar address={address} order={shown?.order} search={search} onLeaveSearch={() => gridRef.current?.focus()} />
      {failed && (
        <div className={classes.place} role="alert">
          {t('failed')} <Button onClick={retry}>{t('retry')}</Button>
        </div>
      )}
      {!failed && shown && shown.order.matched > 0 && (
        <CustomerGrid
          shown={shown}
          model={model}
          grid={grid}
          openId={address.open}
          editing={editing}
          actions={actions}
          want={want}
          gridRef={gridRef}
        />
      )}
      {!failed && shown?.order.matched === 0 && (
        <div className={classes.place}>
          <NoCustomers address={address} total={shown.order.total} />
        </div>
      )}
      {selected > 1 && <BulkBar count={selected} ids={() => selectedIds(selection)} onCopy={actions.copy} onClear={grid.clear} />}
    </div>
  );
}

/** The last of quick moves counts: holding an arrow key does not open every record on the way. */
function useFollow(): (go: () => void) => void {
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return (go) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(go, FOLLOW_MS);
  };
}
