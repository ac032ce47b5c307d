import type { LocalDate } from '../../../shared/values/id.ts';
import { askColumns } from '../columns-client.ts';
import type { AgeingCell, AgeingPoint, AgeingQuery, AgeingReport, AgeingRow, OpenDocumentPage, Page } from './ageing-query.ts';

export type {
  AgeingBand,
  AgeingBase,
  AgeingCell,
  AgeingGroup,
  AgeingOrderColumn,
  AgeingPoint,
  AgeingQuery,
  AgeingReport,
  AgeingRow,
  OpenDocument,
  OpenDocumentPage,
  Page,
} from './ageing-query.ts';

/** §5.3.2: customers that owe or have an advance, or groups of them, as of any day. */
export async function ageingReport(query: AgeingQuery): Promise<AgeingReport> {
  return askColumns('ageingReport', query);
}

/** Rows `from` up to and without `to`; empty when the token is no longer known. */
export async function ageingRows(token: number, from: number, to: number): Promise<readonly AgeingRow[]> {
  return askColumns('ageingRows', token, from, to);
}

/** What a cell is the sum of; `rowKey` is the row's key, 'all' for the totals. */
export async function ageingDocuments(query: AgeingQuery, rowKey: string, cell: AgeingCell, page: Page): Promise<OpenDocumentPage> {
  return askColumns('ageingDocuments', query, rowKey, cell, page);
}

/** The last days of the `months` closed months before `asOf`, and `asOf` itself, oldest first; by due date. */
export async function ageingTrend(asOf: LocalDate, months: number): Promise<readonly AgeingPoint[]> {
  return askColumns('ageingTrend', asOf, months);
}
