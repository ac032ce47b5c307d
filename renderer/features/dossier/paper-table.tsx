import { useTranslations } from 'use-intl';
import type { DossierTable, DossierValue, ValueKind } from '../../../shared/dossier/dossier.ts';
import classes from './paper.module.css';
import { useDossierWords } from './use-dossier-words.ts';

interface PaperTableProps {
  readonly table: DossierTable;
  readonly from: number;
  readonly to: number;
  readonly foot: boolean;
}

const FIGURES: readonly ValueKind[] = ['tonnes', 'money', 'percent', 'integer'];

/** Rows `from` to `to` of a table under its repeated header; column widths are fixed so that every slice breaks lines alike. */
export function PaperTable({ table, from, to, foot }: PaperTableProps) {
  const t = useTranslations('dossier');
  const words = useDossierWords();
  const total = table.columns.reduce((sum, { width }) => sum + width, 0);
  const rows = table.rows.slice(from, to).map((values, index) => ({ number: from + index, values }));
  const alignments = table.columns.map(({ kind }) => (FIGURES.includes(kind) ? classes.figure : undefined));
  return (
    <table className={classes.table}>
      <colgroup>
        {table.columns.map(({ label, width }) => (
          <col key={label} style={{ width: `${(width / total) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map((column, index) => (
            <th key={column.label} scope="col" className={alignments[index]}>
              {words.header(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, values }) => (
          <tr key={number}>
            {table.columns.map(({ label, kind }, column) => (
              <td key={label} className={alignments[column]} data-negative={isNegative(values[column]) || undefined}>
                {words.cell(kind, values[column] ?? null)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {foot && table.totals && (
        <tfoot>
          <tr>
            {table.columns.map(({ label, kind }, column) => {
              const value = table.totals?.[column] ?? null;
              return (
                <td key={label} className={alignments[column]}>
                  {value === null ? column === 0 && t('column.total') : words.cell(kind, value)}
                </td>
              );
            })}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function isNegative(value: DossierValue | undefined): boolean {
  return typeof value === 'number' && value < 0;
}
