import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { askColumns } from '../columns-client.ts';
import type { ArchiveOrder, ArchivePicture, ArchiveQuery, ArchiveRow, MissingDocument } from './archive-row.ts';

export async function archiveList(query: ArchiveQuery): Promise<ArchiveOrder> {
  return askColumns('archiveList', query);
}

/** Rows `from` up to and without `to`; empty when the token is no longer known. */
export async function archiveRows(token: number, from: number, to: number): Promise<readonly ArchiveRow[]> {
  return askColumns('archiveRows', token, from, to);
}

export async function archiveIds(token: number, from: number, to: number): Promise<readonly Id[]> {
  return askColumns('archiveIds', token, from, to);
}

/** §6.1.1: folders, expected documents with their states, completeness, ages and what is out, as of a day. */
export async function archiveOf(customerId: Id, asOf: LocalDate): Promise<ArchivePicture> {
  return askColumns('archivePicture', customerId, asOf);
}

export async function missingDocuments(customerIds: readonly Id[], asOf: LocalDate): Promise<readonly MissingDocument[]> {
  return askColumns('missingDocuments', customerIds, asOf);
}
