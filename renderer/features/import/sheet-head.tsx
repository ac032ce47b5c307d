import { useTranslations } from 'use-intl';
import { columnLetters } from '../../../shared/ledger/cell-address.ts';
import type { SheetView } from '../../data/ledgers/ledger-views.ts';
import classes from './sheet-rows.module.css';

interface SheetHeadProps {
  readonly sheet: SheetView;
  readonly labels: readonly string[];
  readonly template: string;
  /** From 0. */
  readonly active: number;
  readonly onEditColumn: (column: string) => void;
}

/** Field above, the ledger's own header below. */
export function SheetHead({ sheet, labels, template, active, onEditColumn }: SheetHeadProps) {
  const t = useTranslations('import');
  return (
    <div role="row" aria-rowindex={1} className={classes.head} style={{ gridTemplateColumns: template }}>
      <div role="columnheader" className={classes.margin}>
        <span className={classes.srOnly}>{t('sheet.rowNumber')}</span>
      </div>
      {labels.map((label, at) => {
        const number = sheet.firstColumn + at;
        const letter = columnLetters(number);
        const column = sheet.columns.find((other) => other.column === letter);
        const tone = !column || column.field === null ? 'note' : column.sure ? 'sure' : 'unsure';
        return (
          <div
            role="columnheader"
            aria-label={`${label} ${column?.header ?? ''}`}
            key={letter}
            className={classes.headCell}
            data-tone={tone}
            data-active={number === active || undefined}
          >
            <button
              type="button"
              tabIndex={-1}
              className={classes.headButton}
              title={t('column.edit', { column: letter })}
              onClick={() => onEditColumn(letter)}
            >
              <span className={classes.field}>{label}</span>
              <span className={classes.original}>{column?.header || letter}</span>
            </button>
          </div>
        );
      })}
      <div role="columnheader" className={classes.headCell}>
        <span className={classes.srOnly}>{t('sheet.why')}</span>
      </div>
    </div>
  );
}
