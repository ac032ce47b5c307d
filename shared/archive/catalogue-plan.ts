import { documentOfPaper, type CataloguePaper } from '../reconcile/archive/catalogue-paper.ts';
import type { ArchiveDocument } from '../records/archive-document.ts';
import type { ArchiveFolder } from '../records/archive-folder.ts';
import { foldText } from '../values/fold-text.ts';
import type { Id } from '../values/id.ts';
import { folderNumber } from './folder-number.ts';

/** A row of an imported catalogue. */
export interface CatalogueRow {
  /** '' when it names no customer of ours. */
  readonly customerId: Id;
  readonly archiveNo: string;
  readonly location: string;
  readonly pages: number | null;
  /** Null: the row describes the folder itself. */
  readonly paper: CataloguePaper | null;
  readonly source: string;
}

/** `sharedNumber`: the catalogue gives one number to two customers; `numberTaken`: somebody else's folder bears it. */
export type LeftOutReason = 'noCustomer' | 'sharedNumber' | 'numberTaken';

export interface PlannedFolder {
  readonly customerId: Id;
  readonly number: string;
  readonly volume: number;
  readonly location: string;
  readonly pages: number | null;
}

export interface CataloguePlan {
  readonly folders: readonly PlannedFolder[];
  readonly papers: readonly { readonly customerId: Id; readonly paper: CataloguePaper }[];
  readonly leftOut: readonly { readonly row: CatalogueRow; readonly reason: LeftOutReason }[];
}

/** What the archive holds already. */
export interface HeldArchive {
  /** Kept and destroyed ones. */
  readonly foldersOf: (customerId: Id) => readonly ArchiveFolder[];
  readonly documentsOf: (customerId: Id) => readonly ArchiveDocument[];
  /** Whose kept folder bears the number. */
  readonly ownerOf: (number: string) => Id | undefined;
}

/**
 * §6.1.1 the folders and documents of a catalogue that the archive does not hold yet: several numbers of a customer become volumes, a number of two
 * customers nobody's. What was taken over before, or is there by hand, is not planned again.
 */
export function cataloguePlan(rows: readonly CatalogueRow[], held: HeldArchive): CataloguePlan {
  const owners = ownersInCatalogue(rows);
  const folders = new Map<string, PlannedFolder>();
  const volumes = new Map<Id, number>();
  const papers: CataloguePlan['papers'][number][] = [];
  const leftOut: CataloguePlan['leftOut'][number][] = [];
  for (const row of rows) {
    const { customerId, paper } = row;
    const number = folderNumber(row.archiveNo);
    const reason = reasonToLeaveOut(row, number, owners, held);
    if (reason !== null) {
      leftOut.push({ row, reason });
      continue;
    }
    const planned = folders.get(number);
    if (planned !== undefined) folders.set(number, withRow(planned, row));
    else if (number !== '' && !held.foldersOf(customerId).some((folder) => bore(folder, number))) {
      const volume = (volumes.get(customerId) ?? lastVolume(held.foldersOf(customerId))) + 1;
      volumes.set(customerId, volume);
      folders.set(number, { customerId, number, volume, location: row.location, pages: row.pages });
    }
    if (paper !== null && !held.documentsOf(customerId).some((document) => isThat(document, paper))) papers.push({ customerId, paper });
  }
  return { folders: [...folders.values()], papers, leftOut };
}

function ownersInCatalogue(rows: readonly CatalogueRow[]): ReadonlyMap<string, ReadonlySet<Id>> {
  const owners = new Map<string, Set<Id>>();
  for (const { customerId, archiveNo } of rows) {
    const number = folderNumber(archiveNo);
    if (number === '' || customerId === '') continue;
    const known = owners.get(number);
    if (known === undefined) owners.set(number, new Set([customerId]));
    else known.add(customerId);
  }
  return owners;
}

function reasonToLeaveOut(
  { customerId }: CatalogueRow,
  number: string,
  owners: ReadonlyMap<string, ReadonlySet<Id>>,
  held: HeldArchive,
): LeftOutReason | null {
  if (customerId === '') return 'noCustomer';
  if ((owners.get(number)?.size ?? 0) > 1) return 'sharedNumber';
  const owner = number === '' ? undefined : held.ownerOf(number);
  return owner !== undefined && owner !== customerId ? 'numberTaken' : null;
}

/** The pages of the papers of one folder add up; its place is the first that is said. */
function withRow(planned: PlannedFolder, { location, pages }: CatalogueRow): PlannedFolder {
  return {
    ...planned,
    location: planned.location || location,
    pages: planned.pages === null || pages === null ? (planned.pages ?? pages) : planned.pages + pages,
  };
}

function bore({ number, formerNumbers }: ArchiveFolder, wanted: string): boolean {
  return [number, ...formerNumbers].some((each) => folderNumber(each) === wanted);
}

function lastVolume(folders: readonly ArchiveFolder[]): number {
  return folders.filter(({ destroyedOn }) => destroyedOn === null).reduce((last, { volume }) => Math.max(last, volume), 0);
}

/** The same row, the same paper entered by hand, or read from the same catalogue under another file name. */
function isThat(document: ArchiveDocument, wanted: CataloguePaper): boolean {
  const { source, title, paper, documentDate, notRequiredBecause } = document;
  if (notRequiredBecause !== '') return false;
  if (source === undefined) {
    if (paper === null || title === '' || foldText(title) !== foldText(wanted.title)) return false;
    return documentDate === null || wanted.filedOn === '' || documentDate === wanted.filedOn;
  }
  if (fileOf(source) === fileOf(wanted.source)) return source === wanted.source;
  const said = documentOfPaper(wanted, { id: document.id, customerId: document.customerId, at: document.createdAt });
  return SAID.every((field) => JSON.stringify(document[field]) === JSON.stringify(said[field]));
}

const SAID = ['slot', 'title', 'documentDate', 'paper', 'pages', 'copies', 'notes'] as const;

function fileOf(source: string): string {
  return source.split('!')[0] ?? '';
}
