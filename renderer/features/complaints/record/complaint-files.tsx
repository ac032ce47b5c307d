import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconDownload, IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Attachment } from '../../../../shared/records/attachment.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { attachFile, attachmentBytes, attachmentsByIds, LARGEST_ATTACHMENT } from '../../../data/credit/attachments.ts';
import { useQuery } from '../../../data/use-query.ts';
import { host } from '../../../host/current-host.ts';
import { showProblem } from '../../../ui/undo-notice.tsx';
import { useRun } from '../use-run.ts';
import classes from './record.module.css';

interface ComplaintFilesProps {
  readonly ids: readonly Id[];
  readonly onIds: (ids: readonly Id[]) => void;
}

/** Photos and papers of a complaint: kept as they came, saved out again, never opened here. */
export function ComplaintFiles({ ids, onIds }: ComplaintFilesProps) {
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
    <div className={classes.files}>
      {files.map((file) => (
        <span key={file.id} className={classes.file} data-attachment={file.id}>
          <span className={classes.fileName} title={file.name}>
            {file.name}
          </span>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={t('saveOut', { name: file.name })}
            onClick={() => void saveOut(file)}
          >
            <IconDownload size={13} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={t('detach', { name: file.name })}
            onClick={() => onIds(ids.filter((id) => id !== file.id))}
          >
            <IconX size={13} />
          </ActionIcon>
        </span>
      ))}
      <FileButton multiple onChange={(chosen) => void attach(chosen)}>
        {(props) => (
          <Button {...props} size="compact-xs" variant="default">
            {t('attach')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
