import { cutShare } from '../../../../shared/values/cut-share.ts';
import type { CustomerColumn, CustomerRow } from '../../../data/customer-table.ts';

/** Words for choices in the present language. */
export interface ChoiceWords {
  readonly industry: (industry: NonNullable<CustomerRow['industry']>) => string;
  readonly scale: (scale: NonNullable<CustomerRow['scale']>) => string;
  readonly stage: (stage: CustomerRow['stage']) => string;
  readonly creditStanding: (standing: CustomerRow['creditStanding']) => string;
  /** Of a customer with whom cooperation is suspended. */
  readonly suspended: string;
}

/** A cell as clean text that a spreadsheet takes as it is: no thousands marks, dates in ISO form, nothing for unknown. */
export function plainCell(row: CustomerRow, column: CustomerColumn, words: ChoiceWords): string {
  switch (column) {
    case 'industry':
      return row.industry === null ? '' : words.industry(row.industry);
    case 'scale':
      return row.scale === null ? '' : words.scale(row.scale);
    case 'stage':
      return words.stage(row.stage);
    case 'purchasedKg':
      return (row.purchasedKg / 1000).toFixed(3);
    case 'purchasedFen':
      return (row.purchasedFen / 100).toFixed(2);
    case 'creditStanding':
      return words.creditStanding(row.creditStanding);
    case 'creditLimit':
      return row.creditLimit === null ? '' : (row.creditLimit / 100).toFixed(2);
    case 'openFen':
    case 'overdueFen':
      return (row[column] / 100).toFixed(2);
    case 'suspended':
      return row.suspended ? words.suspended : '';
    case 'share':
      return row.share === null ? '' : `${(cutShare(row.share) * 100).toFixed(2)}%`;
    default:
      return row[column] ?? '';
  }
}

/** Rows as a spreadsheet pastes them. A tab or a line end inside a text would break the cells apart. */
export function rowsAsTsv(rows: readonly CustomerRow[], columns: readonly CustomerColumn[], words: ChoiceWords): string {
  return rows.map((row) => columns.map((column) => plainCell(row, column, words).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\r\n');
}
