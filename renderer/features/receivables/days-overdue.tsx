import { useFormat } from '../../ui/format.ts';
import classes from './receivables.module.css';

/** Days past the due day with their sign: +45 is late, -3 has three days left. */
export function DaysOverdue({ days }: { readonly days: number }) {
  const format = useFormat();
  if (days > 0) return <span className={classes.danger}>+{format.integer(days)}</span>;
  return <span className={classes.none}>{days === 0 ? '—' : format.integer(days)}</span>;
}
