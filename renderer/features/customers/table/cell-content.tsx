import type { CustomerRow } from '../../../data/customer-table.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import type { useFormat } from '../../../ui/format.ts';
import type { PlacedColumn } from '../columns/use-column-model.ts';
import type { ChoiceWords } from './plain-cell.ts';
import classes from './customer-grid.module.css';

export type Format = ReturnType<typeof useFormat>;

interface CellContentProps {
  readonly row: CustomerRow;
  readonly column: PlacedColumn;
  readonly words: ChoiceWords;
  readonly format: Format;
}

/** What a cell shows; unknown is a dash. */
export function CellContent({ row, column, words, format }: CellContentProps) {
  switch (column.id) {
    case 'grade':
      return <GradeBadge grade={row.grade} state={row.gradeState} />;
    case 'purchasedKg':
      return <Figure value={row.purchasedKg} text={format.tonnes(row.purchasedKg)} />;
    case 'purchasedFen':
      return <Figure value={row.purchasedFen} text={format.money(row.purchasedFen)} />;
    case 'share':
      return row.share === null ? <Unknown /> : <Figure value={row.share} text={`${(row.share * 100).toFixed(2)}%`} />;
    case 'lastPurchase':
    case 'since':
      return row[column.id] === null ? <Unknown /> : format.date(row[column.id] ?? '');
    case 'industry':
      return row.industry === null ? <Unknown /> : words.industry(row.industry);
    case 'scale':
      return row.scale === null ? <Unknown /> : words.scale(row.scale);
    case 'stage':
      return words.stage(row.stage);
    default:
      return row[column.id] === '' ? <Unknown /> : row[column.id];
  }
}

function Figure({ value, text }: { readonly value: number; readonly text: string }) {
  if (value === 0) return <span className={classes.none}>{text}</span>;
  return value < 0 ? <span className={classes.negative}>{text}</span> : text;
}

function Unknown() {
  return <span className={classes.none}>—</span>;
}
