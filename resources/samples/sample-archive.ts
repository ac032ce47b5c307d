import { folderNumber } from '../../shared/archive/folder-number.ts';
import type { ArchiveDocument, ArchiveSection, PaperPlace } from '../../shared/records/archive-document.ts';
import type { ArchiveFolder } from '../../shared/records/archive-folder.ts';
import type { PaperLoan } from '../../shared/records/paper-loan.ts';
import type { Id, Instant, LocalDate } from '../../shared/values/id.ts';
import { addDays } from '../../shared/values/local-date.ts';
import type { SampleCustomer } from './sample-customers.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Chapter 6 of the company: the folders on its shelves, what lies in them, and who has one on the desk. */
export interface SampleArchive {
  readonly archiveFolders: readonly ArchiveFolder[];
  readonly archiveDocuments: readonly ArchiveDocument[];
  readonly paperLoans: readonly PaperLoan[];
}

/** The shelves hold no more; the papers of the first are listed one by one. */
const FOLDERS_AT_MOST = 20_000;
const LISTED_AT_MOST = 2_000;
const LENT_EVERY = 40;
const FOLDERS_A_BOX = 12;
const LETTERS = { construction: 'J', machinery: 'M', metalProducts: 'P' } as const;
/** The longer a paper is needed, the likelier somebody filed it. */
const PAPERS: readonly (readonly [
  slot: string,
  section: ArchiveSection,
  title: string,
  chance: number,
  pages: number,
  validDays: number | null,
])[] = [
  ['licence', 'basic', '营业执照复印件', 0.92, 1, 1_400],
  ['profile', 'basic', '客户基本情况表', 0.8, 2, null],
  ['contacts', 'basic', '联系人登记表', 0.7, 1, null],
  ['purchaseRecord', 'purchases', '历年采购明细', 0.75, 6, null],
  ['salesContract', 'contracts', '年度购销合同', 0.8, 8, null],
  ['visitRecord', 'afterSales', '回访记录', 0.55, 2, null],
  ['creditAssessment', 'credit', '信用评估表', 0.6, 3, null],
  ['statements', 'credit', '财务报表', 0.4, 5, 365],
];

export function sampleArchive(
  random: SeededRandom,
  customers: readonly SampleCustomer[],
  reps: readonly string[],
  nextId: () => Id,
  asOf: LocalDate,
): SampleArchive {
  const at = Date.parse(asOf);
  const withFolder = customers.slice(0, FOLDERS_AT_MOST).filter(() => random.chance(0.9));
  const folders = withFolder.map((customer, index) => folderOf(random, customer, index, nextId(), asOf, at));
  const listed = withFolder.slice(0, LISTED_AT_MOST);
  return {
    archiveFolders: folders,
    archiveDocuments: listed.flatMap((customer) => papersOf(random, customer, nextId, asOf, at)),
    paperLoans: folders
      .slice(0, LISTED_AT_MOST)
      .filter((_, index) => index % LENT_EVERY === 3)
      .map((folder) => loanOf(random, folder, reps, nextId(), asOf, at)),
  };
}

function folderOf(
  random: SeededRandom,
  { id: customerId, industry, region = '' }: SampleCustomer,
  index: number,
  id: Id,
  asOf: LocalDate,
  at: Instant,
): ArchiveFolder {
  const letter = industry ? LETTERS[industry] : 'X';
  return {
    id,
    customerId,
    number: folderNumber(`${letter}X-${region === '' ? 'X' : region}-${String(index + 1).padStart(4, '0')}`),
    formerNumbers: random.chance(0.1) ? [`旧-${String(index + 1).padStart(4, '0')}`] : [],
    volume: 1,
    place: placeOf(index),
    pages: 10 + random.below(60),
    openedOn: addDays(asOf, -100 - random.below(3_000)),
    keepUntil: null,
    destroyedOn: null,
    missingSince: null,
    notes: '',
    createdAt: at,
    updatedAt: at,
  };
}

/** Boxes of a dozen, four to a shelf, five shelves to a cabinet. */
function placeOf(index: number): PaperPlace {
  const box = Math.floor(index / FOLDERS_A_BOX);
  const shelf = Math.floor(box / 4);
  return { room: '档案室', cabinet: `${Math.floor(shelf / 5) + 1}号柜`, shelf: `${(shelf % 5) + 1}层`, box: `${(box % 4) + 1}盒` };
}

function papersOf(
  random: SeededRandom,
  { id: customerId }: SampleCustomer,
  nextId: () => Id,
  asOf: LocalDate,
  at: Instant,
): readonly ArchiveDocument[] {
  return PAPERS.filter(([, , , chance]) => random.chance(chance)).map(([slot, section, title, , pages, validDays]) => {
    const documentDate = addDays(asOf, -random.below(1_500));
    return {
      id: nextId(),
      customerId,
      section,
      slot,
      title,
      documentDate,
      validUntil: validDays === null ? null : addDays(documentDate, validDays),
      paper: { room: '', cabinet: '', shelf: '', box: '' },
      pages: pages + random.below(pages + 1),
      copies: 1,
      files: [],
      keepUntil: null,
      destroyedOn: null,
      notRequiredBecause: '',
      notes: '',
      createdAt: at,
      updatedAt: at,
    };
  });
}

/** One in three is late. */
function loanOf(
  random: SeededRandom,
  { customerId }: ArchiveFolder,
  reps: readonly string[],
  id: Id,
  asOf: LocalDate,
  at: Instant,
): PaperLoan {
  const outOn = addDays(asOf, -1 - random.below(21));
  return {
    id,
    customerId,
    documentId: '',
    borrower: random.pick(reps),
    outOn,
    dueOn: addDays(outOn, 14),
    backOn: null,
    notes: '',
    createdAt: at,
  };
}
