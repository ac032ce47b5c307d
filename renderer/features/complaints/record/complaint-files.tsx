import { useTranslations } from 'use-intl';
import type { Attachment } from '../../../../shared/records/attachment.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { attachFile, attachmentBytes, attachmentsByIds, LARGEST_ATTACHMENT } from '../../../data/credit/attachments.ts';
import { useQuery } from '../../../data/use-query.ts';
import { host } from '../../../host/current-host.ts';
import { AttachedFiles } from '../../../ui/files/attached-files.tsx';
import { showProblem } from '../../../ui/undo-notice.tsx';
import { useRun } from '../use-run.ts';

interface ComplaintFilesProps {
  readonly ids: readonly Id[];
  /** In the form nothing is stored yet: what was taken away is put back there. */
  readonly inForm: boolean;
  readonly onIds: (ids: readonly Id[]) => void;
}

/** §4.3.1 photos and papers of a complaint: kept as they came, pictures shown, all of them saved out again. */
export function ComplaintFiles({ ids, inForm, onIds }: ComplaintFilesProps) {
  const t = useTranslations('complaints.files');
  const run = useRun();
  const files = useQuery(() => attachmentsByIds(ids), [ids.join()]) ?? [];

  async function attach(chosen: readonly File[]): Promise<void> {
    const added: Id[] = [];
    for (const file of chosen) {
      if (file.size === 0 || file.size > LARGEST_ATTACHMENT) showProblem(t('size', { name: file.name }));
      else {
        const attached = await run(attachFile(file), t('attached', { name: file.name }));
        if (attached) added.push(attached.value.id);
      }
    }
    if (added.length > 0) onIds([...ids, ...added.filter((id) => !ids.includes(id))]);
  }
  async function saveOut({ id, name }: Attachment): Promise<void> {
    const bytes = await attachmentBytes(id);
    if (!bytes) return showProblem(t('gone', { name }));
    const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1] ?? '*';
    await host.saveFile({
      title: t('saveTitle'),
      suggestedName: name,
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      bytes,
    });
  }
  return (
    <AttachedFiles
      files={files}
      bytesOf={attachmentBytes}
      attachText={t('attach')}
      onSaveOut={(file) => void saveOut(file)}
      onAttach={(chosen) => void attach(chosen)}
      onDetach={(file) => onIds(ids.filter((id) => id !== file.id))}
      {...(inForm ? { onPutBack: (file: Attachment) => onIds([...ids, file.id]) } : {})}
    />
  );
}
