import { readArchiveCode } from '../../../../shared/archive/archive-code.ts';
import { placeText } from '../../../../shared/archive/place-text.ts';
import type { StockScan } from '../../../../shared/records/stock-take.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { FoundFolder } from '../../../data/archive/archive-row.ts';
import { foundFolder } from '../../../data/archive/folders.ts';

export type ScanToKeep = Pick<StockScan, 'text' | 'folderId' | 'place' | 'pages'>;

/** What a reading turned out to be: a folder here or elsewhere, the shelf that is walked from now on, a count of pages, or none of ours. */
export type ScanOutcome =
  | { readonly kind: 'found' | 'misplaced'; readonly found: FoundFolder; readonly scan: ScanToKeep }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'pages'; readonly of: FoundFolder; readonly scan: ScanToKeep }
  | { readonly kind: 'unknown'; readonly scan: ScanToKeep };

/** More pages than a folder holds. */
const PAGES = /^\d{1,4}$/;

/** `here`: the shelf that is walked; '': each folder counts as found where the books say. `last`: the folder read before, whose pages a bare number counts. */
export async function readScan(
  typed: string,
  { here, last, day }: { readonly here: string; readonly last: FoundFolder | null; readonly day: LocalDate },
): Promise<ScanOutcome | null> {
  const text = typed.trim();
  if (text === '') return null;
  const code = readArchiveCode(text);
  if (code.kind === 'place') return { kind: 'place', place: code.place };
  const found = await foundFolder(text, day);
  if (found !== null && found.folder.destroyedOn === null) {
    const expected = placeText(found.folder.place);
    const place = here === '' ? expected : here;
    const kind = place === expected ? 'found' : 'misplaced';
    return { kind, found, scan: { text, folderId: found.folder.id, place, pages: null } };
  }
  const pages = text.normalize('NFKC');
  if (last !== null && PAGES.test(pages)) {
    const place = here === '' ? placeText(last.folder.place) : here;
    return { kind: 'pages', of: last, scan: { text, folderId: last.folder.id, place, pages: Number(pages) } };
  }
  return { kind: 'unknown', scan: { text, folderId: '', place: here, pages: null } };
}
