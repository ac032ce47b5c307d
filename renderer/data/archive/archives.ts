import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { askColumns, commandInWorker } from '../columns-client.ts';
import type { Committed } from '../committed.ts';
import type { CatalogueOffer } from './catalogue-offer.ts';
import type { TakenCatalogue } from './take-catalogue.ts';
import type { ArchiveOrder, ArchivesDue, ArchivePicture, ArchiveQuery, ArchiveRow, MissingDocument } from './archive-row.ts';

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

/** §6.1.1: folders and documents of imported catalogues that the archive does not hold yet. */
export async function catalogueOffer(): Promise<CatalogueOffer> {
  return askColumns('catalogueOffer');
}

export async function takeImportedCatalogue(): Promise<Committed<TakenCatalogue>> {
  return commandInWorker('takeCatalogue');
}

export async function archivesDue(asOf: LocalDate): Promise<ArchivesDue> {
  return askColumns('archivesDue', asOf);
}

/** How far the first look at everybody's archive is; null when it is through. */
export async function archiveProgress(): Promise<{ readonly done: number; readonly total: number } | null> {
  return askColumns('archiveProgress');
}
