import { folderNumber } from '../../archive/folder-number.ts';
import { NOWHERE, placeOf } from '../../archive/place-text.ts';
import type { ArchiveFolder } from '../../records/archive-folder.ts';
import type { DifferenceRow, DifferingField } from '../../records/reconciliation.ts';
import type { Id, Instant } from '../../values/id.ts';

/** §6.2.1 a folder as the catalogue describes it; null when it has no number. */
export function folderOfPaper(
  { archiveNo, fields }: Pick<DifferenceRow, 'archiveNo' | 'fields'>,
  { id, customerId, volume, at }: { readonly id: Id; readonly customerId: Id; readonly volume: number; readonly at: Instant },
): ArchiveFolder | null {
  const number = folderNumber(archiveNo);
  if (number === '') return null;
  const { location, pages } = fields;
  return {
    id,
    customerId,
    number,
    formerNumbers: [],
    volume,
    place: location === undefined ? NOWHERE : placeOf(String(location)),
    pages: typeof pages === 'number' ? pages : null,
    openedOn: null,
    keepUntil: null,
    destroyedOn: null,
    missingSince: null,
    notes: '',
    createdAt: at,
    updatedAt: at,
  };
}

/** What taking the paper's word changes about a folder; a number that it bore stays findable. */
export function folderPatch(known: ArchiveFolder, fields: readonly DifferingField[]): Partial<ArchiveFolder> {
  const patch: { -readonly [K in keyof ArchiveFolder]?: ArchiveFolder[K] } = {};
  for (const { field, paper } of fields) {
    if (field === 'archiveNo') {
      patch.number = folderNumber(String(paper));
      patch.formerNumbers = [...known.formerNumbers, known.number];
    }
    if (field === 'location') patch.place = placeOf(String(paper));
    if (field === 'pages') patch.pages = Number(paper);
  }
  return patch;
}
