import { IconBan } from '@tabler/icons-react';
import { cutShare } from '../../../../shared/values/cut-share.ts';
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
    case 'name':
      return <CustomerName name={row.name} suspended={row.suspended ? words.suspended : null} />;
    case 'grade':
      return <GradeBadge grade={row.grade} state={row.gradeState} />;
    case 'purchasedKg':
      return <Figure value={row.purchasedKg} text={format.tonnes(row.purchasedKg)} />;
    case 'purchasedFen':
      return <Figure value={row.purchasedFen} text={format.money(row.purchasedFen)} />;
    case 'share':
      return row.share === null ? <Unknown /> : <Figure value={row.share} text={`${(cutShare(row.share) * 100).toFixed(2)}%`} />;
    case 'lastPurchase':
    case 'since':
      return row[column.id] === null ? <Unknown /> : format.date(row[column.id] ?? '');
    case 'creditStanding':
      return row.creditStanding === 'notYetAssessed' ? <Unknown /> : words.creditStanding(row.creditStanding);
    case 'creditLimit':
      return row.creditLimit === null ? <Unknown /> : <Figure value={row.creditLimit} text={format.money(row.creditLimit)} />;
    case 'openFen':
      return <Figure value={row.openFen} text={format.money(row.openFen)} />;
    case 'overdueFen':
      return row.overdueFen > 0 ? (
        <span className={classes.negative}>{format.money(row.overdueFen)}</span>
      ) : (
        <Figure value={row.overdueFen} text={format.money(row.overdueFen)} />
      );
    case 'suspended':
      return row.suspended ? <span className={classes.alarm}>{words.suspended}</span> : <Unknown />;
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

/** §5.3.3: whoever looks at the list sees with whom cooperation is suspended. */
function CustomerName({ name, suspended }: { readonly name: string; readonly suspended: string | null }) {
  if (suspended === null) return name;
  return (
    <>
      <IconBan size={14} className={classes.suspendedMark} role="img" aria-label={suspended} />
      {name}
    </>
  );
}

function Unknown() {
  return <span className={classes.none}>—</span>;
}
