import { useFormat } from '../../ui/format.ts';
import classes from './receivables.module.css';

interface AmountProps {
  readonly fen: number;
  /** Money past its due day is red whatever its sign. */
  readonly overdue?: boolean;
}

/** Yuan with two decimals; nothing is a dash, below zero is red with its sign. */
export function Amount({ fen, overdue = false }: AmountProps) {
  const format = useFormat();
  if (fen === 0) return <span className={classes.none}>—</span>;
  return <span className={overdue || fen < 0 ? classes.danger : undefined}>{format.money(fen)}</span>;
}
