import type { PaperTableBlock, PaperValue, ValueKind } from '../../../shared/paper/paper-block.ts';
import type { PaperText } from './paper-text.ts';
import classes from './paper.module.css';
import type { PaperWords } from './use-paper-words.ts';

interface PaperTableProps {
  readonly table: PaperTableBlock<PaperText>;
  readonly words: PaperWords;
  /** The word for the row of totals. */
  readonly total: string;
  readonly from: number;
  readonly to: number;
  readonly foot: boolean;
}

const FIGURES: readonly ValueKind[] = ['tonnes', 'money', 'percent', 'integer'];

/** Rows `from` to `to` of a table under its repeated header; column widths are fixed so that every slice breaks lines alike. */
export function PaperTable({ table, words, total, from, to, foot }: PaperTableProps) {
  const whole = table.columns.reduce((sum, { width }) => sum + width, 0);
  const columns = table.columns.map((column) => ({
    ...column,
    header: words.header(column),
    align: FIGURES.includes(column.kind) ? classes.figure : undefined,
  }));
  const rows = table.rows.slice(from, to).map((values, index) => ({ number: from + index, values }));
  return (
    <table className={classes.table}>
      <colgroup>
        {columns.map(({ header, width }) => (
          <col key={header} style={{ width: `${(width / whole) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ header, align }) => (
            <th key={header} scope="col" className={align}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, values }) => (
          <tr key={number}>
            {columns.map(({ header, kind, blank, align }, column) => {
              const value = values[column] ?? null;
              return (
                <td key={header} className={align} data-negative={isNegative(value) || undefined}>
                  {blank && (value === null || value === '') ? '' : words.cell(kind, value)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      {foot && table.totals && (
        <tfoot>
          <tr>
            {columns.map(({ header, kind, align }, column) => {
              const value = table.totals?.[column] ?? null;
              return (
                <td key={header} className={align}>
                  {value === null ? column === 0 && total : words.cell(kind, value)}
                </td>
              );
            })}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function isNegative(value: PaperValue): boolean {
  return typeof value === 'number' && value < 0;
}
