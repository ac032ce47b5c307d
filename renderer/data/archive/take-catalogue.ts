import { cataloguePlan, type CataloguePlan, type CatalogueRow } from '../../../shared/archive/catalogue-plan.ts';
import { folderNumber } from '../../../shared/archive/folder-number.ts';
import { documentOfPaper } from '../../../shared/reconcile/archive/catalogue-paper.ts';
import { folderOfPaper } from '../../../shared/reconcile/archive/folder-of-paper.ts';
import type { ArchiveDocument } from '../../../shared/records/archive-document.ts';
import type { ArchiveFolder } from '../../../shared/records/archive-folder.ts';
import type { Id, Instant } from '../../../shared/values/id.ts';
import { newId } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';

export interface TakenCatalogue {
  readonly folders: number;
  readonly documents: number;
}

/** §6.1.1: folders and documents of imported catalogues that the archive does not hold yet, as one change that undo takes away. */
export async function takeCatalogue(rows: readonly CatalogueRow[]): Promise<Committed<TakenCatalogue>> {
  return runCommand('takeCatalogue', ['archiveFolders', 'archiveDocuments'], async (recorder) => {
    const plan = cataloguePlan(rows, heldBy(await db.archiveFolders.toArray(), await db.archiveDocuments.toArray()));
    const folders = plan.folders.flatMap((planned) => folderOf(planned, recorder.at));
    const documents = plan.papers.map(({ customerId, paper }) => documentOfPaper(paper, { id: newId(), customerId, at: recorder.at }));
    await recorder.createMany('archiveFolders', folders);
    await recorder.createMany('archiveDocuments', documents);
    return { folders: folders.length, documents: documents.length };
  });
}

function folderOf({ number, location, pages, ...planned }: CataloguePlan['folders'][number], at: Instant): readonly ArchiveFolder[] {
  const fields = { ...(location === '' ? {} : { location }), ...(pages === null ? {} : { pages }) };
  const folder = folderOfPaper({ archiveNo: number, fields }, { ...planned, id: newId(), at });
  return folder === null ? [] : [folder];
}

function heldBy(folders: readonly ArchiveFolder[], documents: readonly ArchiveDocument[]) {
  const kept = folders.filter(({ destroyedOn }) => destroyedOn === null);
  const owners = new Map(kept.map(({ number, customerId }) => [folderNumber(number), customerId]));
  const ofCustomer = { folders: byCustomer(folders), documents: byCustomer(documents) };
  return {
    foldersOf: (id: Id) => ofCustomer.folders.get(id) ?? [],
    documentsOf: (id: Id) => ofCustomer.documents.get(id) ?? [],
    ownerOf: (number: string) => owners.get(number),
  };
}

function byCustomer<T extends { readonly customerId: Id }>(rows: readonly T[]): ReadonlyMap<Id, readonly T[]> {
  const found = new Map<Id, T[]>();
  for (const row of rows) {
    const known = found.get(row.customerId);
    if (known === undefined) found.set(row.customerId, [row]);
    else known.push(row);
  }
  return found;
}
