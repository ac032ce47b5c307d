import { Button } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { AgeingFigures } from '../../../../shared/rules/5-credit/index.ts';
import { ageingReport, ageingRows, type AgeingRow } from '../../../data/credit/ageing.ts';
import { useFormat } from '../../../ui/format.ts';
import { useScreenCommand } from '../../../ui/screen-command.ts';
import { NothingOwed } from '../nothing-owed.tsx';
import { useOpenLetters } from '../open-letters.ts';
import { FigureGrid } from '../../../ui/grid/figure-grid.tsx';
import type { GridPlace } from '../../../ui/grid/moved-place.ts';
import { usePagedRows } from '../../../data/use-paged-rows.ts';
import type { Address } from '../use-address.ts';
import { AgeingBar } from './ageing-bar.tsx';
import { useAgeingColumns, type AgeingColumn } from './ageing-columns.tsx';
import { DocumentsPanel, type OpenedCell } from './documents-panel.tsx';
import { TrendChart } from './trend-chart.tsx';
import { useAgeingQuery } from './use-ageing-query.ts';
import { useExportAgeing } from './use-export-ageing.ts';
import classes from './ageing.module.css';

const SOURCE = { order: ageingReport, rows: ageingRows };
const NOTHING: AgeingFigures = { bandsFen: [0, 0, 0, 0, 0, 0], openFen: 0, advanceFen: 0, overdueFen: 0, oldestDays: 0 };

/** §5.3.2: who owes how much for how long; every cell opens its documents. */
export function AgeingTab({ address }: { readonly address: Address }) {
  const t = useTranslations('receivables.ageing');
  const format = useFormat();
  const asked = useAgeingQuery(address);
  const { query, asOf, base, group } = asked;
  const { shown, failed, rowAt, want, retry } = usePagedRows(query, SOURCE);
  const columns = useAgeingColumns(asOf, base, group, shown?.answer.totals ?? NOTHING);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const [opened, setOpened] = useState<OpenedCell | null>(null);
  const [trend, setTrend] = useTrendShown();
  const grid = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const openLetters = useOpenLetters();
  const exportAgeing = useExportAgeing();
  const count = shown?.answer.count ?? 0;
  const onExport = shown && count > 0 ? () => void exportAgeing(shown.answer, columns, group, asOf) : null;
  useScreenCommand('export', () => onExport?.());
  useScreenCommand('print', print);

  function print(): void {
    openLetters('ageing', { asOf, base, group });
  }
  function open({ row, column }: GridPlace): void {
    const chosen = columns[column];
    const at = rowAt(row);
    if (chosen && (at || row === count)) setOpened(openedCell(chosen, at, at ? at.label || t('nobody') : t('total')));
  }
  function close(): void {
    setOpened(null);
    grid.current?.focus({ preventScroll: true });
  }
  return (
    <div className={classes.tab}>
      <AgeingBar
        address={address}
        base={base}
        group={group}
        text={asked.text}
        onText={asked.setText}
        search={search}
        onLeaveSearch={() => grid.current?.focus()}
        trend={trend}
        onTrend={setTrend}
        onExport={onExport}
        onPrint={print}
      />
      {trend && count > 0 && <TrendChart asOf={asOf} />}
      {failed && (
        <div className={classes.place} role="alert">
          {t('failed')} <Button onClick={retry}>{t('retry')}</Button>
        </div>
      )}
      {!failed && shown && count === 0 && <NothingOwed filtered={asked.filtered} onShowAll={() => clearFilters(address, asked.setText)} />}
      {!failed && shown && count > 0 && (
        <div className={classes.beside}>
          <FigureGrid
            label={t('label')}
            columns={columns}
            count={count}
            rowAt={rowAt}
            want={want}
            active={active}
            onActivate={setActive}
            onOpen={open}
            clickOpens
            gridRef={grid}
            sort={asked.sort}
            onSort={asked.setSort}
            onKey={(event) => {
              if (event.key === 'Escape' && opened) {
                close();
                return true;
              }
              // The letter itself goes to the field that then has the focus.
              if (typesText(event)) search.current?.focus();
              return false;
            }}
          />
          {opened && <DocumentsPanel key={`${opened.rowKey} ${opened.cell}`} query={query} opened={opened} onClose={close} />}
        </div>
      )}
      {shown && count > 0 && (
        <p className={classes.foot} role="status" data-count>
          {t('count', { count, asOf: format.date(asOf) })}
        </p>
      )}
    </div>
  );
}

/** Without a row it is the totals'. */
function openedCell({ id, opens, title }: AgeingColumn, row: AgeingRow | undefined, rowTitle: string): OpenedCell {
  return {
    rowKey: row ? row.key : 'all',
    customer: row?.customerId ? { id: row.customerId, name: row.label } : null,
    rowTitle,
    cell: opens,
    columnTitle: id === 'name' ? null : title,
  };
}

/** `n` and `?` are keys of every screen. */
function typesText({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === 'Process' || (key.length === 1 && !ctrlKey && !metaKey && !altKey && !['n', 'N', '?', ' '].includes(key));
}

function clearFilters(address: Address, setText: (text: string) => void): void {
  setText('');
  address.set({ overdue: '', rep: '', region: '', grade: '' });
}

const TREND_KEY = 'steel-dossier.ageing-trend';

/** Remembered on this laptop; it costs a convenience where storage is forbidden. */
function useTrendShown(): readonly [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(() => {
    try {
      return window.localStorage.getItem(TREND_KEY) !== 'hidden';
    } catch {
      return true;
    }
  });
  return [
    shown,
    (next) => {
      setShown(next);
      try {
        window.localStorage.setItem(TREND_KEY, next ? 'shown' : 'hidden');
      } catch {
        // The next start shows it again.
      }
    },
  ];
}
