import { folderNumber } from '../../../shared/archive/folder-number.ts';
import type { PaperPlace } from '../../../shared/records/archive-document.ts';
import type { ArchiveFolder } from '../../../shared/records/archive-folder.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId } from '../clock.ts';
import { askColumns, commandInWorker } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import type { FoundFolder } from './archive-row.ts';
import type { Numbered } from './number-folders.ts';

export type FolderDraft = Pick<
  ArchiveFolder,
  'customerId' | 'number' | 'volume' | 'place' | 'pages' | 'openedOn' | 'keepUntil' | 'notes'
> & {
  readonly id?: Id;
};

/** `duplicate` names the customer whose kept folder carries the number. */
export interface FolderProblem {
  readonly code: 'noNumber' | 'duplicate';
  readonly number: string;
  readonly customerId: Id;
  readonly customer: string;
}

/** §6.2.1: refused without a number, or with one that another kept folder carries. Another number keeps the former one findable. */
export async function saveFolder(draft: FolderDraft): Promise<Result<Committed<ArchiveFolder>, FolderProblem>> {
  const number = folderNumber(draft.number);
  if (number === '') return failed({ code: 'noNumber', number, customerId: draft.customerId, customer: '' });
  let refused: FolderProblem | undefined;
  const committed = await runCommand('saveFolder', ['archiveFolders', 'customers'], async (recorder) => {
    const before = draft.id === undefined ? undefined : await db.archiveFolders.get(draft.id);
    if (draft.id !== undefined && before === undefined) throw new OperationError('conflict', `folder ${draft.id} is gone`);
    const twins = await db.archiveFolders.where('number').equals(number).toArray();
    const twin = twins.find(({ id, destroyedOn }) => id !== draft.id && destroyedOn === null);
    const folder: ArchiveFolder = {
      ...draft,
      number,
      id: draft.id ?? newId(),
      formerNumbers: former(before, number),
      destroyedOn: before?.destroyedOn ?? null,
      missingSince: before?.missingSince ?? null,
      createdAt: before?.createdAt ?? recorder.at,
      updatedAt: recorder.at,
    };
    if (twin === undefined) await recorder.put('archiveFolders', folder);
    else {
      const owner = await db.customers.get(twin.customerId);
      refused = { code: 'duplicate', number, customerId: twin.customerId, customer: owner?.name ?? '' };
    }
    return folder;
  });
  return refused === undefined ? ok(committed) : failed(refused);
}

/** §6.2.1: many at once to one place; those that lie there already are left alone. A folder that moves was seen, so it is missing no longer. */
export async function moveFolders(customerIds: readonly Id[], place: PaperPlace): Promise<Committed<number>> {
  return runCommand('moveFolders', ['archiveFolders'], async (recorder) => {
    const rows = await db.archiveFolders
      .where('customerId')
      .anyOf([...customerIds])
      .toArray();
    const kept = rows.filter(({ destroyedOn }) => destroyedOn === null);
    return recorder.patchMany(
      'archiveFolders',
      kept.map(({ id }) => ({ id, patch: { place } })),
    );
  });
}

/** §6.1.2: the paper is gone, the record that it was there stays. */
export async function destroyFolder(id: Id, on: LocalDate): Promise<Committed<void>> {
  return runCommand('destroyFolder', ['archiveFolders'], (recorder) => recorder.patch('archiveFolders', id, { destroyedOn: on }));
}

export async function numberByRule(customerIds: readonly Id[], asOf: LocalDate, renumber: boolean): Promise<Committed<Numbered>> {
  return commandInWorker('numberFolders', customerIds, asOf, renumber);
}

/** By a label's code, a number or a former number; null: none of ours. */
export async function foundFolder(text: string, asOf: LocalDate): Promise<FoundFolder | null> {
  return askColumns('foundFolder', text, asOf);
}

/** Of these customers, in the order of the shelf; those without a number have no label. */
export async function foldersToLabel(customerIds: readonly Id[], asOf: LocalDate): Promise<readonly FoundFolder[]> {
  return askColumns('foldersToLabel', customerIds, asOf);
}

export async function placesInUse(): Promise<readonly { readonly place: string; readonly folders: number }[]> {
  return askColumns('placesInUse');
}

function former(before: ArchiveFolder | undefined, number: string): readonly string[] {
  if (before === undefined || before.number === '' || before.number === number) return before?.formerNumbers ?? [];
  return [...before.formerNumbers.filter((each) => each !== number), before.number];
}
