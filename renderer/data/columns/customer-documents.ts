import type { JournalTable } from '../../../shared/records/journal-entry.ts';
import type { RowOf } from '../recorded-tables.ts';
import { CustomerRows } from './customer-rows.ts';
import type { SlotIndex } from './slot-index.ts';

/** Tables of documents about a customer that the worker holds. */
export const DOCUMENT_TABLES = [
  'gradeDecisions',
  'contracts',
  'creditAssessments',
  'creditLimits',
  'creditReleases',
  'dunningActions',
  'paymentPromises',
  'suspensions',
  'complaints',
  'serviceRequests',
  'pointsEntries',
  'surveyAnswers',
] as const satisfies readonly JournalTable[];
export type CustomerTable = (typeof DOCUMENT_TABLES)[number];

export type CustomerDocuments = { readonly [T in CustomerTable]: CustomerRows<RowOf[T]> };

export function customerDocuments(slots: SlotIndex): CustomerDocuments {
  return Object.fromEntries(DOCUMENT_TABLES.map((table) => [table, new CustomerRows(slots)])) as unknown as CustomerDocuments;
}
