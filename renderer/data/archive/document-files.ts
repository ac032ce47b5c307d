import type { ArchiveDocument, ArchiveSection } from '../../../shared/records/archive-document.ts';
import type { Attachment } from '../../../shared/records/attachment.ts';
import type { Id } from '../../../shared/values/id.ts';
import { newId } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { readAttachment } from '../credit/attachments.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';

export interface FilesToFile {
  readonly customerId: Id;
  readonly section: ArchiveSection;
  /** '' for a document beyond what is expected. */
  readonly slot: string;
  /** The document that they belong to; '' makes one. */
  readonly documentId: Id;
}

/** §6.1.1: files to a document, as one change. RangeError for one that is empty or too large, before anything of it is read. */
export async function fileFiles(to: FilesToFile, files: readonly File[]): Promise<Committed<ArchiveDocument>> {
  const read: Awaited<ReturnType<typeof readAttachment>>[] = [];
  for (const file of files) read.push(await readAttachment(file));
  return runCommand('fileFiles', ['attachments', 'archiveDocuments'], async (recorder) => {
    const ids: Id[] = [];
    for (const { described, content } of read) {
      const attachment: Attachment = { ...described, id: newId(), addedBy: recorder.who, addedAt: recorder.at };
      await recorder.keepBytes(attachment.hash, content);
      await recorder.create('attachments', attachment);
      ids.push(attachment.id);
    }
    const before = to.documentId === '' ? undefined : await db.archiveDocuments.get(to.documentId);
    if (to.documentId !== '' && before === undefined) throw new OperationError('conflict', `document ${to.documentId} is gone`);
    const document: ArchiveDocument = before ?? {
      id: newId(),
      customerId: to.customerId,
      section: to.section,
      slot: to.slot,
      title: to.slot === '' ? (files[0]?.name ?? '') : '',
      documentDate: null,
      validUntil: null,
      paper: null,
      pages: null,
      copies: null,
      files: [],
      keepUntil: null,
      destroyedOn: null,
      notRequiredBecause: '',
      notes: '',
      createdAt: recorder.at,
      updatedAt: recorder.at,
    };
    const filed = { ...document, files: [...document.files, ...ids], updatedAt: recorder.at };
    await recorder.put('archiveDocuments', filed);
    return filed;
  });
}

/** Takes a file out of a document; a document that is neither on paper nor has another file goes with it. */
export async function unfileFile(documentId: Id, attachmentId: Id): Promise<Committed<void>> {
  return runCommand('unfileFile', ['attachments', 'archiveDocuments'], async (recorder) => {
    const document = await db.archiveDocuments.get(documentId);
    if (document === undefined) throw new OperationError('conflict', `document ${documentId} is gone`);
    const files = document.files.filter((id) => id !== attachmentId);
    if (files.length === 0 && document.paper === null) await recorder.removeMany('archiveDocuments', [documentId]);
    else await recorder.patch('archiveDocuments', documentId, { files });
    await recorder.removeMany('attachments', [attachmentId]);
  });
}
