import { useTranslations } from 'use-intl';
import type { Attachment } from '../../../../shared/records/attachment.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { attachFile, attachmentBytes, attachmentsByIds, LARGEST_ATTACHMENT } from '../../../data/credit/attachments.ts';
import { useQuery } from '../../../data/use-query.ts';
import { host } from '../../../host/current-host.ts';
import { AttachedFiles } from '../../../ui/files/attached-files.tsx';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { useRun } from '../use-run.ts';
import classes from './form.module.css';

interface VisitPhotosProps {
  readonly ids: readonly Id[];
  /** Without it they can only be looked at. */
  readonly onIds?: (ids: readonly Id[]) => void;
}

/** §4.1.1 photos of a visit, kept as they came. */
export function VisitPhotos({ ids, onIds }: VisitPhotosProps) {
  const t = useTranslations('visits.form');
  const run = useRun();
  const files = useQuery(() => attachmentsByIds(ids), [ids.join()]) ?? [];
  async function attach(chosen: readonly File[], onAttached: (ids: readonly Id[]) => void): Promise<void> {
    const added: Id[] = [];
    for (const file of chosen) {
      if (file.size === 0 || file.size > LARGEST_ATTACHMENT) showProblem(t('fileSize', { name: file.name }));
      else {
        const attached = await run(attachFile(file));
        if (attached === undefined) continue;
        added.push(attached.value.id);
        showDone(t('attached', { name: file.name }), attached.batch);
      }
    }
    if (added.length > 0) onAttached([...ids, ...added.filter((id) => !ids.includes(id))]);
  }
  async function saveOut({ id, name }: Attachment): Promise<void> {
    const bytes = await attachmentBytes(id);
    if (!bytes) return showProblem(t('fileGone', { name }));
    const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1] ?? '*';
    const filters = [{ name: extension.toUpperCase(), extensions: [extension] }];
    await host.saveFile({ title: t('saveTitle'), suggestedName: name, filters, bytes });
  }
  const shown = { files, bytesOf: attachmentBytes, onSaveOut: (file: Attachment) => void saveOut(file) };
  if (onIds === undefined) return <AttachedFiles {...shown} />;
  return (
    <div>
      <span className={classes.legend}>{t('photos')}</span>
      <AttachedFiles
        {...shown}
        accept="image/*"
        attachText={t('attach')}
        onAttach={(chosen) => void attach(chosen, onIds)}
        onDetach={(file) => onIds(ids.filter((id) => id !== file.id))}
        onPutBack={(file) => onIds([...ids, file.id])}
      />
    </div>
  );
}
