import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DunningStep } from '../../../../shared/records/dunning-action.ts';
import type { CollectionRow } from '../../../data/credit/dunning.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FigureGrid } from '../../../ui/grid/figure-grid.tsx';
import type { GridPlace } from '../../../ui/grid/moved-place.ts';
import type { Address } from '../use-address.ts';
import { useOpenCustomer } from '../use-open-customer.ts';
import { useOpenLetters } from '../open-letters.ts';
import { BatchBar } from './batch-bar.tsx';
import { CollectBar } from './collect-bar.tsx';
import { useCollectColumns } from './collect-columns.tsx';
import { LogDialog } from './log-dialog.tsx';
import { stepOfAll } from './step-of-all.ts';
import { useCollectKeys } from './use-collect-keys.ts';
import { useCollection } from './use-collection.ts';
import classes from './collect.module.css';

/** §5.3.2: whom to call today, the worst first; a key logs what was done. */
export function CollectTab({ address }: { readonly address: Address }) {
  const t = useTranslations('receivables.collect');
  const { day, who, mine, waiting, list, rows } = useCollection(address);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [logging, setLogging] = useState<{ readonly row: CollectionRow; readonly step: DunningStep } | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const openCustomer = useOpenCustomer();
  const openLetters = useOpenLetters();
  const log = (row: CollectionRow, step: DunningStep): void => setLogging({ row, step });
  const letter = (of: readonly CollectionRow[]): void =>
    openLetters('dunning', { customers: of.map(({ customerId }) => customerId).join(','), step: stepOfAll(of), asOf: day });
  const statement = (of: readonly CollectionRow[]): void =>
    openLetters('statement', { customers: of.map(({ customerId }) => customerId).join(','), asOf: day });
  const columns = useCollectColumns(rows ?? [], !mine, { selected, toggle, log, letter });
  const chosen = rows?.filter(({ customerId }) => selected.has(customerId)) ?? [];

  function toggle({ customerId }: CollectionRow): void {
    setSelected((before) => new Set(before.has(customerId) ? [...before].filter((id) => id !== customerId) : [...before, customerId]));
  }
  const onKey = useCollectKeys({
    rows: rows ?? [],
    chosen,
    log,
    letter,
    statement,
    toggle,
    select: (of) => setSelected(new Set(of.map(({ customerId }) => customerId))),
  });
  return (
    <div className={classes.tab}>
      <CollectBar address={address} mine={mine} who={who} count={rows?.length} waiting={waiting} />
      {rows?.length === 0 && (
        <EmptyState title={t('nobody')} hint={list?.length === 0 ? t('nobodyHint') : t('allWait', { count: list?.length ?? 0 })}>
          {list !== undefined && list.length > 0 && <Button onClick={() => address.set({ show: 'all' })}>{t('showWaiting')}</Button>}
          {mine && (
            <Button variant="default" onClick={() => address.set({ who: 'team' })}>
              {t('showTeam')}
            </Button>
          )}
        </EmptyState>
      )}
      {rows !== undefined && rows.length > 0 && (
        <FigureGrid
          label={t('label')}
          columns={columns}
          count={rows.length}
          rowAt={(position) => rows[position]}
          active={active}
          onActivate={setActive}
          onOpen={({ row }) => {
            const at = rows[row];
            if (at) openCustomer(at.customerId);
          }}
          clickOpens={false}
          gridRef={grid}
          onKey={onKey}
          isSelected={({ customerId }) => selected.has(customerId)}
        />
      )}
      {chosen.length > 0 && (
        <BatchBar
          rows={chosen}
          onLetters={() => letter(chosen)}
          onStatements={() => statement(chosen)}
          onClear={() => setSelected(new Set())}
        />
      )}
      {logging && (
        <LogDialog
          row={logging.row}
          step={logging.step}
          who={who}
          onClose={() => {
            setLogging(null);
            requestAnimationFrame(() => grid.current?.focus({ preventScroll: true }));
          }}
        />
      )}
    </div>
  );
}
