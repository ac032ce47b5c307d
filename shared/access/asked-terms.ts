import type { AccessRequest } from '../records/access-request.ts';
import { ARCHIVE_SECTIONS } from '../records/archive-document.ts';
import type { Id } from '../values/id.ts';
import { foldText } from '../values/fold-text.ts';

/** Everything that a head agrees to on the telephone; both laptops must come to the same text. */
export interface AskedTerms extends Pick<AccessRequest, 'sections' | 'medium' | 'until'> {
  readonly cardId: Id;
  readonly n: number;
  /** The names, since two laptops need not share ids. */
  readonly customer: string;
  readonly requester: string;
}

/** One text for one request. Script, width, case, spaces and punctuation of the two names do not matter; the legal form does. */
export function canonicalTerms({ cardId, n, customer, requester, sections, medium, until }: AskedTerms): string {
  const inOrder = ARCHIVE_SECTIONS.filter((section) => sections.includes(section));
  return JSON.stringify(['steel-dossier-access-1', cardId, n, plain(customer), plain(requester), inOrder, medium, until]);
}

function plain(name: string): string {
  return foldText(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
