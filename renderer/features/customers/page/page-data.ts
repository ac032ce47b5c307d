import type { Customer } from '../../../../shared/records/customer.ts';
import type { Contract } from '../../../../shared/records/contract.ts';
import { parametersAt, type ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { today } from '../../../data/clock.ts';
import { contractsOf } from '../../../data/credit/contracts.ts';
import { creditPictureOf, type CreditPicture } from '../../../data/credit/credit-picture.ts';
import { customerById } from '../../../data/customers.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { gradeDecisionsOf } from '../../../data/grade-decisions.ts';
import { gradingOf, type GradingOutcome } from '../../../data/gradings.ts';
import { historyOf } from '../../../data/history.ts';
import { ledgerEntryCountOf } from '../../../data/ledger-entries.ts';
import { parameterVersions } from '../../../data/parameters.ts';
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
  readonly credit: CreditPicture | undefined;
  readonly contracts: readonly Contract[] | undefined;
  /** In force today. */
  readonly parameters: ParameterSet | undefined;
}

const MONTHS = 12;

/** What the page of a customer shows; undefined until the customer itself is read. */
export function usePageData(id: Id): PageData | undefined {
  const found = useQuery(async () => ({ id, customer: (await customerById(id)) ?? null }), [id]);
  const figures = useQuery(async () => {
    await dataVersion();
    if ((await customerById(id)) === undefined) return undefined;
    const [grading, months, page, rows, entries, decisions, credit, contracts, versions] = await Promise.all([
      gradingOf(id, today()),
      purchasesByMonth(id, today(), MONTHS),
      salesLinesOf(id, 'all', { offset: 0, limit: 0 }),
      ledgerEntryCountOf(id),
      historyOf('customers', id),
      gradeDecisionsOf(id),
      creditPictureOf(id, today()),
      contractsOf(id),
      parameterVersions(),
    ]);
    return {
      id,
      credit,
      contracts,
      parameters: parametersAt(versions, today()),
      grading,
      months,
      lines: page.count,
      entries: rows,
      happenings: happeningsOf(entries, decisions).length,
    };
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
    credit: own?.credit,
    contracts: own?.contracts,
    parameters: own?.parameters,
  };
}
