import type { Customer } from '../../../../shared/records/customer.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { today } from '../../../data/clock.ts';
import { customerById } from '../../../data/customers.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { gradeDecisionsOf } from '../../../data/grade-decisions.ts';
import { gradingOf, type GradingOutcome } from '../../../data/gradings.ts';
import { historyOf } from '../../../data/history.ts';
import { ledgerEntryCountOf } from '../../../data/ledger-entries.ts';
import { purchasesByMonth, salesLinesOf, type MonthOfPurchases } from '../../../data/purchases.ts';
import { useQuery } from '../../../data/use-query.ts';
import { happeningsOf } from './history/happenings.ts';

export interface PageData {
  /** Null: gone. */
  readonly customer: Customer | null;
  readonly grading: GradingOutcome | undefined;
  /** Twelve closed months and the present one. */
  readonly months: readonly MonthOfPurchases[] | undefined;
  readonly lines: number | undefined;
  /** Rows of other ledgers. */
  readonly entries: number | undefined;
  readonly happenings: number | undefined;
}

const MONTHS = 12;

/** What the page of a customer shows; undefined until the customer itself is read. */
export function usePageData(id: Id): PageData | undefined {
  const found = useQuery(async () => ({ id, customer: (await customerById(id)) ?? null }), [id]);
  const figures = useQuery(async () => {
    await dataVersion();
    if ((await customerById(id)) === undefined) return undefined;
    const [grading, months, page, rows, entries, decisions] = await Promise.all([
      gradingOf(id, today()),
      purchasesByMonth(id, today(), MONTHS),
      salesLinesOf(id, 'all', { offset: 0, limit: 0 }),
      ledgerEntryCountOf(id),
      historyOf('customers', id),
      gradeDecisionsOf(id),
    ]);
    return { id, grading, months, lines: page.count, entries: rows, happenings: happeningsOf(entries, decisions).length };
  }, [id]);
  if (found?.id !== id) return undefined;
  // The figures of the customer shown before are not this one's.
  const own = figures?.id === id ? figures : undefined;
  return {
    customer: found.customer,
    grading: own?.grading,
    months: own?.months,
    lines: own?.lines,
    entries: own?.entries,
    happenings: own?.happenings,
  };
}
