import type { ArchiveDocument, ArchiveSection } from '../../../shared/records/archive-document.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { newId } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';

export type DocumentDraft = Omit<ArchiveDocument, 'id' | 'destroyedOn' | 'notRequiredBecause' | 'createdAt' | 'updatedAt'> & {
  readonly id?: Id;
};

/** Throws RangeError for a document that is neither on paper nor a file, or whose pages or copies are no count. */
export async function saveDocument(draft: DocumentDraft): Promise<Committed<ArchiveDocument>> {
  if (draft.paper === null && draft.files.length === 0) throw new RangeError('neither paper nor file');
  if (![draft.pages, draft.copies].every((count) => count === null || (Number.isInteger(count) && count >= 0)))
    throw new RangeError('no count');
  return runCommand('saveDocument', ['archiveDocuments'], async (recorder) => {
    const before = draft.id === undefined ? undefined : await db.archiveDocuments.get(draft.id);
    if (draft.id !== undefined && before === undefined) throw new OperationError('conflict', `document ${draft.id} is gone`);
    const document: ArchiveDocument = {
      ...draft,
      title: draft.title.trim(),
      id: draft.id ?? newId(),
      destroyedOn: before?.destroyedOn ?? null,
      notRequiredBecause: '',
      ...(before?.source === undefined ? {} : { source: before.source }),
      createdAt: before?.createdAt ?? recorder.at,
      updatedAt: recorder.at,
    };
    await recorder.put('archiveDocuments', document);
    return document;
  });
}

/** §6.1.1: this customer needs no document in the slot, and why; without a reason RangeError. */
export async function waiveSlot(customerId: Id, section: ArchiveSection, slot: string, reason: string): Promise<Committed<void>> {
  if (reason.trim() === '') throw new RangeError('no reason');
  return runCommand('waiveSlot', ['archiveDocuments'], async (recorder) => {
    const { at } = recorder;
    await recorder.removeMany('archiveDocuments', await waivers(customerId, slot));
    await recorder.create('archiveDocuments', {
      ...WAIVER,
      id: newId(),
      customerId,
      section,
      slot,
      notRequiredBecause: reason.trim(),
      createdAt: at,
      updatedAt: at,
    });
  });
}

/** It is required again where the parameter says so. */
export async function requireSlot(customerId: Id, slot: string): Promise<Committed<void>> {
  return runCommand('requireSlot', ['archiveDocuments'], async (recorder) => {
    await recorder.removeMany('archiveDocuments', await waivers(customerId, slot));
  });
}

/** §6.1.2: paper and files are gone from that day; the record that they were there stays. */
export async function destroyDocument(id: Id, on: LocalDate): Promise<Committed<void>> {
  return runCommand('destroyDocument', ['archiveDocuments'], (recorder) =>
    recorder.patch('archiveDocuments', id, { destroyedOn: on, paper: null, files: [] }),
  );
}

const WAIVER: Omit<ArchiveDocument, 'id' | 'customerId' | 'section' | 'slot' | 'notRequiredBecause' | 'createdAt' | 'updatedAt'> = {
  title: '',
  documentDate: null,
  validUntil: null,
  paper: null,
  pages: null,
  copies: null,
  files: [],
  keepUntil: null,
  destroyedOn: null,
  notes: '',
};

async function waivers(customerId: Id, slot: string): Promise<readonly Id[]> {
  const rows = await db.archiveDocuments.where('customerId').equals(customerId).toArray();
  return rows.filter((row) => row.slot === slot && row.notRequiredBecause !== '').map(({ id }) => id);
}
