import { NOWHERE, placeOf } from '../../archive/place-text.ts';
import type { FieldValue } from '../../ledger/reading.ts';
import type { ArchiveDocument } from '../../records/archive-document.ts';
import { companyKey } from '../../values/company-name.ts';
import { foldText } from '../../values/fold-text.ts';
import type { Id, Instant } from '../../values/id.ts';
import { slotOfPaper } from './slot-of-paper.ts';

/** One paper as a catalogue lists it; '' and null where it says nothing. */
export interface CataloguePaper {
  readonly documentType: string;
  readonly title: string;
  readonly location: string;
  readonly pages: number | null;
  readonly copies: number | null;
  readonly filedOn: string;
  /** Remarks, and who has it by the catalogue. */
  readonly notes: string;
  /** `file!sheet!row`: the same row is never taken over twice. */
  readonly source: string;
}

/** Words for a folder as such. */
const WHOLE_FOLDER = /^(?:客户)?(?:档案|资料|卷宗|案卷|档案盒|文件夹)?$|^(?:customer )?(?:folder|file|archive)$/;

/** A month or a year alone is no day. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The paper that a row of a catalogue describes; null when the row describes the folder itself. */
export function cataloguePaper(fields: Readonly<Record<string, FieldValue>>, source: string): CataloguePaper | null {
  const [customer, documentType, title] = [textOf(fields['customer']), textOf(fields['documentType']), textOf(fields['title'])];
  const namesCompany = title === '' || companyKey(title) === companyKey(customer) || (customer === '' && documentType === '');
  if (WHOLE_FOLDER.test(foldText(documentType)) && namesCompany) return null;
  return {
    documentType,
    title: namesCompany ? '' : title,
    location: textOf(fields['location']),
    pages: countOf(fields['pages']),
    copies: countOf(fields['copies']),
    filedOn: textOf(fields['filedOn']),
    notes: [textOf(fields['notes']), textOf(fields['borrowedBy'])].filter(Boolean).join(' · '),
    source,
  };
}

/** §6.1.1 the document that a paper of the catalogue is, where it lies. */
export function documentOfPaper(
  paper: CataloguePaper,
  { id, customerId, at }: { readonly id: Id; readonly customerId: Id; readonly at: Instant },
): ArchiveDocument {
  const { section, slot } = slotOfPaper(paper.documentType, paper.title);
  return {
    id,
    customerId,
    section,
    slot,
    title: paper.title === '' && slot === '' ? paper.documentType : paper.title,
    documentDate: DAY.test(paper.filedOn) ? paper.filedOn : null,
    validUntil: null,
    paper: paper.location === '' ? NOWHERE : placeOf(paper.location),
    pages: paper.pages,
    copies: paper.copies,
    files: [],
    keepUntil: null,
    destroyedOn: null,
    notRequiredBecause: '',
    notes: paper.notes,
    source: paper.source,
    createdAt: at,
    updatedAt: at,
  };
}

function textOf(value: FieldValue | undefined): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

function countOf(value: FieldValue | undefined): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}
