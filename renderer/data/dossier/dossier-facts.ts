import type { DossierFacts } from '../../../shared/dossier/prepare-dossier.ts';
import type { Id } from '../../../shared/values/id.ts';
import { now, today } from '../clock.ts';
import { contractsOf } from '../credit/contracts.ts';
import { customerById } from '../customers.ts';
import { gradingOf } from '../gradings.ts';
import { ledgerEntriesOf } from '../ledger-entries.ts';
import { purchasesByMonth, salesLinesOf } from '../purchases.ts';
import { session } from '../session.ts';
import { afterSalesOf } from './after-sales-of.ts';
import { creditOf } from './credit-of.ts';
import { documentsOf } from './documents-of.ts';

/** About sixty pages; beyond it the dossier says how many lines it leaves out. */
const LINES_ON_PAPER = 2000;
const FIRST_DAY = '1000-01-01';

/** Everything on file about a customer as of today; null when there is no such customer. */
export async function dossierFactsOf(customerId: Id): Promise<DossierFacts | null> {
  const asOf = today();
  const customer = await customerById(customerId);
  if (!customer) return null;
  const [{ who, company }, outcome, months, page, entries, credit, contracts, afterSales, documents] = await Promise.all([
    session(),
    gradingOf(customerId, asOf),
    purchasesByMonth(customerId, asOf, 12),
    salesLinesOf(customerId, { from: FIRST_DAY, to: asOf }, { offset: 0, limit: LINES_ON_PAPER }),
    ledgerEntriesOf(customerId),
    creditOf(customerId, asOf),
    contractsOf(customerId),
    afterSalesOf(customerId),
    documentsOf(customerId, asOf),
  ]);
  const { industry, scale, grade, figures, effective } = outcome;
  return {
    customer,
    industry,
    scale,
    grade,
    figures,
    effective,
    months,
    lines: page.lines,
    lineCount: page.count,
    totals: page.totals,
    entries,
    credit,
    contracts,
    afterSales,
    documents,
    company,
    who,
    asOf,
    printedAt: now(),
  };
}
