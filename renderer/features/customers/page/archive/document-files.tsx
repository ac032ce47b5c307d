import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ArchiveDocument } from '../../../../../shared/records/archive-document.ts';
import type { Attachment } from '../../../../../shared/records/attachment.ts';
import type { Id } from '../../../../../shared/values/id.ts';
import { logAccess } from '../../../../data/access/access-log.ts';
import type { AccessNow } from '../../../../data/access/access-now.ts';
import { unfileFile } from '../../../../data/archive/document-files.ts';
import { attachmentBytes, attachmentsByIds } from '../../../../data/credit/attachments.ts';
import { useQuery } from '../../../../data/use-query.ts';
import { host } from '../../../../host/current-host.ts';
import { AttachedFiles } from '../../../../ui/files/attached-files.tsx';
import { showProblem } from '../../../../ui/undo-notice.tsx';
import { useRun } from '../../use-run.ts';

/** Pictures are shown, everything is saved out as it came, nothing is executed; §6.3 each file that is opened is logged first. */
export function DocumentFiles({ document, access }: { readonly document: ArchiveDocument; readonly access: AccessNow }) {
  const t = useTranslations('archive.files');
  const run = useRun();
  const { id, files: ids, customerId, section } = document;
  const files = useQuery(() => attachmentsByIds(ids), [ids.join()]) ?? [];
  const logged = useRef(new Map<Id, Promise<void>>());
  if (ids.length === 0) return null;

  async function log(action: 'file' | 'export', name: string): Promise<void> {
    await logAccess({ action, customerId, sections: [section], requestId: access.requestId, detail: name });
  }
  /** Once for each opening of the page; what could not be logged is not shown. */
  async function bytesOf(fileId: Id): Promise<Uint8Array | undefined> {
    const name = files.find((file) => file.id === fileId)?.name ?? fileId;
    const known = logged.current.get(fileId) ?? log('file', name);
    logged.current.set(fileId, known);
    await known;
    return attachmentBytes(fileId);
  }
  async function saveOut({ id: fileId, name }: Attachment): Promise<void> {
    await log('export', name);
    const bytes = await attachmentBytes(fileId);
    if (!bytes) return showProblem(t('gone', { name }));
    const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1] ?? '*';
    const filters = [{ name: extension.toUpperCase(), extensions: [extension] }];
    await host.saveFile({ title: t('saveTitle'), suggestedName: name, filters, bytes });
    return undefined;
  }
  return (
    <AttachedFiles
      files={files}
      bytesOf={bytesOf}
      onSaveOut={(file) => void saveOut(file)}
      onDetach={(file) => void run(unfileFile(id, file.id), t('removed', { name: file.name }))}
    />
  );
}
