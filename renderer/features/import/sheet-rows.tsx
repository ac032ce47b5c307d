import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { columnLetters } from '../../../shared/ledger/cell-address.ts';
import type { FileView, PreviewRow, SheetView } from '../../data/ledgers/ledger-views.ts';
import { columnWidths } from './column-widths.ts';
import { useImport } from './import-store.ts';
import { SheetHead } from './sheet-head.tsx';
import { SheetRow } from './sheet-row.tsx';
import { sheetKey } from './sheet-keys.ts';
import { useColumnLabels } from './use-column-labels.ts';
import { useWindowedRows } from './use-windowed-rows.ts';
import classes from './sheet-rows.module.css';

const ROW_HEIGHT = 26;
const MARGIN = 44;
const MEASURED_ROWS = 60;

interface SheetRowsProps {
  readonly file: FileView;
  readonly sheet: SheetView;
  /** The focusable grid itself. */
  readonly grid: React.RefObject<HTMLDivElement | null>;
  readonly onEditColumn: (column: string) => void;
}

/** Virtual rows: only what is seen is asked of the worker. Arrows move, Space skips or keeps, H makes a header, F2 edits the column. */
export function SheetRows({ file, sheet, grid: scroller, onEditColumn }: SheetRowsProps) {
  const t = useTranslations('import');
  const session = useImport((state) => state.session);
  const jump = useImport((state) => state.jump);
  const [place, setPlace] = useState({ row: sheet.firstRow, column: sheet.firstColumn });
  const count = Math.max(0, sheet.lastRow - sheet.firstRow + 1);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: 48,
  });
  const items = virtual.getVirtualItems();
  const rowAt = useWindowedRows<PreviewRow>(sheet, loadRows, items[0]?.index ?? 0, (items.at(-1)?.index ?? 0) + 1);
  const labels = useColumnLabels(sheet);
  const measured = Array.from({ length: Math.min(MEASURED_ROWS, count) }, (_, index) => rowAt(index)).filter((row) => row !== undefined);
  const widths = columnWidths(sheet, measured, labels);
  const template = `${MARGIN}px ${widths.map((width) => `${width}px`).join(' ')} minmax(88px, 1fr)`;
  useEffect(() => {
    if (!jump) return;
    setPlace((before) => ({ ...before, row: jump.row }));
    virtual.scrollToIndex(jump.row - sheet.firstRow, { align: 'center' });
    virtual.scrollElement?.focus({ preventScroll: true });
  }, [jump, sheet.firstRow, virtual]);

  async function loadRows(from: number, to: number): Promise<readonly PreviewRow[]> {
    return (await session?.rows(file.id, sheet.table, sheet.firstRow + from, sheet.firstRow + to - 1)) ?? [];
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (event.target !== event.currentTarget) return;
    const outcome = sheetKey(event, sheet, place, rowAt(place.row - sheet.firstRow));
    if (outcome === null) return;
    event.preventDefault();
    if (outcome.to === 'edit-column') onEditColumn(columnLetters(place.column));
    else if (outcome.to === 'correct') void session?.correct(file.id, sheet.table, outcome.change);
    else {
      setPlace(outcome.place);
      virtual.scrollToIndex(outcome.place.row - sheet.firstRow);
    }
  }

  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="grid"
      tabIndex={0}
      aria-label={t('sheet.grid', { sheet: sheet.name })}
      aria-rowcount={count}
      aria-colcount={widths.length + 1}
      aria-activedescendant={`row-${place.row}`}
      onKeyDown={onKeyDown}
    >
      <SheetHead sheet={sheet} labels={labels} template={template} active={place.column} onEditColumn={onEditColumn} />
      <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const number = sheet.firstRow + item.index;
          return (
            <SheetRow
              key={item.key}
              number={number}
              row={rowAt(item.index)}
              sheet={sheet}
              template={template}
              top={item.start}
              activeColumn={number === place.row ? place.column : null}
              onPick={setPlace}
            />
          );
        })}
      </div>
    </div>
  );
}
