import type { Fen, LocalDate } from '../../values/id.ts';
import { daysBetween } from '../../values/local-date.ts';
import { bandOf, type AgeingBase, type Bands } from './ageing-bands.ts';
import type { Account, OpenDebit } from './open-items.ts';

export interface AgeingFigures {
  /** Not due, then the five bands; they sum to `openFen`. */
  readonly bandsFen: readonly [Fen, Fen, Fen, Fen, Fen, Fen];
  readonly openFen: Fen;
  /** Shown apart, in no band. */
  readonly advanceFen: Fen;
  /** Open and past its due date, whatever the bands count from. */
  readonly overdueFen: Fen;
  /** Days of the oldest open document on the base of the bands; 0 when nothing is open, or by due date nothing overdue. */
  readonly oldestDays: number;
}

/** §5.3.2 one account by age. What settles what does not depend on the base. */
export function ageingOf(account: Account, asOf: LocalDate, bands: Bands, base: AgeingBase): AgeingFigures {
  const bandsFen: [Fen, Fen, Fen, Fen, Fen, Fen] = [0, 0, 0, 0, 0, 0];
  let [overdueFen, oldestDays] = [0, 0];
  for (const debit of account.debits) {
    if (debit.openFen === 0) continue;
    const days = daysOnBase(debit, asOf, base);
    bandsFen[bandOf(days, bands, base)] += debit.openFen;
    if (debit.overdueDays > 0) overdueFen += debit.openFen;
    if (days > oldestDays) oldestDays = days;
  }
  return { bandsFen, openFen: account.openFen, advanceFen: account.advanceFen, overdueFen, oldestDays };
}

/** Days overdue (0 or less: not due), or of age. */
export function daysOnBase(debit: OpenDebit, asOf: LocalDate, base: AgeingBase): number {
  return base === 'dueOn' ? debit.overdueDays : daysBetween(debit.fact.date, asOf);
}
