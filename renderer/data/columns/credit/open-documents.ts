import {
  ageingBands,
  bandOf,
  daysOnBase,
  type AgeingBase,
  type Bands,
  type OpenCredit,
  type OpenDebit,
} from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { AgeingCell, AgeingQuery, OpenDocument, OpenDocumentPage, Page } from '../../credit/ageing-query.ts';
import type { AgeingReports } from './ageing-reports.ts';

/** §5.3.2: what a cell of the report is the sum of, oldest first. */
export function openDocuments(reports: AgeingReports, query: AgeingQuery, rowKey: string, cell: AgeingCell, page: Page): OpenDocumentPage {
  const { credit } = reports;
  const slots = reports.slotsBehind(query, rowKey);
  const bands = ageingBands(credit.parameters(query.asOf).values);
  const documents = slots.flatMap((slot) => {
    const account = credit.account(slot, query.asOf);
    const customerName = credit.nameOf(slot);
    if (cell === 'advance') return account.credits.flatMap((each) => creditDocument(each, customerName));
    return account.debits.flatMap((debit) =>
      debit.openFen > 0 && isIn(cell, debit, query.asOf, bands, query.base) ? [debitDocument(debit, customerName, query)] : [],
    );
  });
  documents.sort((a, b) => b.days - a.days || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return {
    documents: documents.slice(page.offset, page.offset + page.limit),
    count: documents.length,
    totalFen: documents.reduce((sum, { figureFen }) => sum + figureFen, 0),
  };
}

function isIn(cell: Exclude<AgeingCell, 'advance'>, debit: OpenDebit, asOf: LocalDate, bands: Bands, base: AgeingBase): boolean {
  if (cell === 'open') return true;
  return cell === 'overdue' ? debit.overdueDays > 0 : bandOf(daysOnBase(debit, asOf, base), bands, base) === cell;
}

function debitDocument(debit: OpenDebit, customerName: string, { asOf, base }: AgeingQuery): OpenDocument {
  const { fact, dueOn, amountFen, openFen } = debit;
  const { id, kind, customerId, docNo, contractNo, date } = fact;
  return {
    id,
    kind,
    customerId,
    customerName,
    docNo,
    contractNo,
    date,
    dueOn,
    amountFen,
    figureFen: openFen,
    days: daysOnBase(debit, asOf, base),
  };
}

function creditDocument({ fact, amountFen, freeFen }: OpenCredit, customerName: string): readonly OpenDocument[] {
  if (freeFen === 0) return [];
  const { id, kind, customerId, docNo, contractNo, date, dueOn } = fact;
  return [{ id, kind, customerId, customerName, docNo, contractNo, date, dueOn, amountFen, figureFen: freeFen, days: 0 }];
}
