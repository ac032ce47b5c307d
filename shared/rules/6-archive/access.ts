import type { AccessRequest } from '../../records/access-request.ts';
import { ARCHIVE_SECTIONS, type ArchiveSection } from '../../records/archive-document.ts';
import type { LocalTime } from '../../values/local-time.ts';

export interface AccessQuestion {
  readonly reader: string;
  /** Sales rep of the customer. */
  readonly owner: string;
  readonly isHead: boolean;
  /** Parameter: own customers need no request. */
  readonly ownNeedNone: boolean;
  readonly medium: AccessRequest['medium'];
  readonly now: LocalTime;
}

export interface Access {
  readonly clause: '§6.3.1';
  readonly sections: readonly ArchiveSection[];
  readonly because: 'head' | 'ownCustomer' | 'request' | 'none';
  /** The request that opens them, '' otherwise. */
  readonly requestId: string;
  readonly until: LocalTime | null;
}

/** §6.3.1: which sections of one archive are open to a reader now. A request opens what was granted, to whom it was granted, until its time is up; several add up. */
export function accessOf(question: AccessQuestion, requests: readonly AccessRequest[]): Access {
  const all = { clause: '§6.3.1', sections: ARCHIVE_SECTIONS, requestId: '', until: null } as const;
  if (question.isHead) return { ...all, because: 'head' };
  if (question.ownNeedNone && question.owner !== '' && question.owner === question.reader) return { ...all, because: 'ownCustomer' };
  const open = requests.filter((request) => opens(request, question));
  const last = open.toSorted((a, b) => compare(b.grantedUntil ?? '', a.grantedUntil ?? ''))[0];
  if (last === undefined) return { clause: '§6.3.1', sections: [], because: 'none', requestId: '', until: null };
  const granted = new Set(open.flatMap(({ grantedSections }) => grantedSections));
  return {
    clause: '§6.3.1',
    sections: ARCHIVE_SECTIONS.filter((section) => granted.has(section)),
    because: 'request',
    requestId: last.id,
    until: last.grantedUntil,
  };
}

/** What may be granted of what was asked: nothing beyond it. */
export function narrowed(
  { sections, until }: Pick<AccessRequest, 'sections' | 'until'>,
  granted: { readonly sections: readonly ArchiveSection[]; readonly until: LocalTime },
): { readonly sections: readonly ArchiveSection[]; readonly until: LocalTime } {
  return {
    sections: sections.filter((section) => granted.sections.includes(section)),
    until: granted.until < until ? granted.until : until,
  };
}

function opens({ state, requester, medium, grantedUntil }: AccessRequest, question: AccessQuestion): boolean {
  return (
    state === 'approved' &&
    requester === question.reader &&
    (medium === 'paper' || question.medium === 'screen') &&
    grantedUntil !== null &&
    question.now <= grantedUntil
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
