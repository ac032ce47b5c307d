import { memo } from 'react';
import { columnLetters } from '../../../shared/ledger/cell-address.ts';
import type { PreviewRow, SheetView } from '../../data/ledgers/ledger-views.ts';
import { useTranslations } from 'use-intl';
import { useLedgerWords } from '../../ui/ledger-words.ts';
import { cellSpans } from './cell-spans.ts';
import type { SheetPlace } from './sheet-keys.ts';
import classes from './sheet-rows.module.css';

const NUMBER = /^[-−+(（￥¥]?[\d,，.]+(?:[)）%]|\s*(?:元|吨|噸|t|kg))?$/i;
const NEGATIVE = /^[-−(（]/;

interface SheetRowProps {
  readonly number: number;
  readonly row: PreviewRow | undefined;
  readonly sheet: SheetView;
  readonly template: string;
  readonly top: number;
  /** From 0; null: the cursor is on another row. */
  readonly activeColumn: number | null;
  readonly onPick: (place: SheetPlace) => void;
}

/** Drawn again only when it changes itself: scrolling moves the others along. */
export const SheetRow = memo(function SheetRow({ number, row, sheet, template, top, activeColumn, onPick }: SheetRowProps) {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const count = sheet.lastColumn - sheet.firstColumn + 1;
  const why =
    row?.verdict === 'held-back'
      ? t('sheet.heldBack')
      : row?.verdict === 'header'
        ? words.skip('header')
        : row?.why
          ? words.skip(row.why)
          : '';
  return (
    <div
      role="row"
      id={`row-${number}`}
      aria-rowindex={number - sheet.firstRow + 2}
      aria-selected={activeColumn !== null}
      className={classes.row}
      data-verdict={row?.verdict}
      data-hidden={row?.hidden || undefined}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" className={classes.margin}>
        {number}
      </div>
      {cellSpans(row, count).map(({ at, width, text }) => {
        const problem = row?.problems[columnLetters(sheet.firstColumn + at)];
        return (
          <div
            role="gridcell"
            key={at}
            className={classes.cell}
            style={width > 1 ? { gridColumn: `span ${width}` } : undefined}
            data-number={NUMBER.test(text) || undefined}
            data-negative={(NUMBER.test(text) && NEGATIVE.test(text)) || undefined}
            data-problem={problem !== undefined || undefined}
            data-active={
              (activeColumn !== null && activeColumn >= sheet.firstColumn + at && activeColumn < sheet.firstColumn + at + width) ||
              undefined
            }
            title={problem === undefined ? (text.length > 12 ? text : undefined) : words.problem(problem)}
            onPointerDown={() => onPick({ row: number, column: sheet.firstColumn + at })}
          >
            {text}
          </div>
        );
      })}
      <div role="gridcell" className={classes.why}>
        {why}
        {row?.hidden === true && <span> {t('sheet.hiddenRow')}</span>}
      </div>
    </div>
  );
});
