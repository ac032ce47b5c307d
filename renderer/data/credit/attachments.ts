import type { Attachment } from '../../../shared/records/attachment.ts';
import type { Id } from '../../../shared/values/id.ts';
import { newId } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { contentType } from './content-type.ts';

/** 50 MB. */
export const LARGEST_ATTACHMENT = 50 * 1_024 * 1_024;

interface ReadAttachment {
  readonly hash: string;
  readonly name: string;
  readonly bytes: number;
  readonly type: Attachment['type'];
}

type FileToKeep = File | { readonly name: string; readonly bytes: Uint8Array };

/** Throws RangeError when it is empty or larger than LARGEST_ATTACHMENT, before it is read. The same content is stored once. */
export async function attachFile(file: FileToKeep): Promise<Committed<Attachment>> {
  const { content, described } = await readAttachment(file);
  return runCommand('attachFile', ['attachments'], async (recorder) => {
    const attachment: Attachment = { ...described, id: newId(), addedBy: recorder.who, addedAt: recorder.at };
    await recorder.keepBytes(attachment.hash, content);
    await recorder.create('attachments', attachment);
    return attachment;
  });
}

/** What is kept of a file, and its content. Throws as `attachFile` does. */
export async function readAttachment(file: FileToKeep): Promise<{ readonly described: ReadAttachment; readonly content: Uint8Array }> {
  const size = file instanceof File ? file.size : file.bytes.length;
  if (size === 0 || size > LARGEST_ATTACHMENT) throw new RangeError(size === 0 ? 'an empty file' : 'more than 50 MB');
  const content: Uint8Array<ArrayBuffer> = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : Uint8Array.from(file.bytes);
  const hash = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', content)));
  return { described: { hash, name: file.name, bytes: content.length, type: contentType(content) }, content };
}

/** In the order of the ids; those that are gone are left out. */
export async function attachmentsByIds(ids: readonly Id[]): Promise<readonly Attachment[]> {
  return (await db.attachments.bulkGet([...ids])).filter((found) => found !== undefined);
}

/** Undefined when the file is gone. */
export async function attachmentBytes(id: Id): Promise<Uint8Array | undefined> {
  const found = await db.attachments.get(id);
  return found === undefined ? undefined : (await db.attachmentBytes.get(found.hash))?.bytes;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
