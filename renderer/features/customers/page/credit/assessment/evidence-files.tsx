import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconDownload, IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Attachment } from '../../../../../../shared/records/attachment.ts';
import type { Id } from '../../../../../../shared/values/id.ts';
import { attachFile, attachmentBytes, attachmentsByIds, LARGEST_ATTACHMENT } from '../../../../../data/credit/attachments.ts';
import { useQuery } from '../../../../../data/use-query.ts';
import { host } from '../../../../../host/current-host.ts';
import { showProblem } from '../../../../../ui/undo-notice.tsx';
import { useRun } from '../../../use-run.ts';
import classes from './sheet.module.css';

interface EvidenceFilesProps {
  /** Of the paper. */
  readonly name: string;
  readonly ids: readonly Id[];
  readonly onIds: (ids: readonly Id[]) => void;
}

/** Scans of a paper: kept as they came, saved out again, never opened here. */
export function EvidenceFiles({ name, ids, onIds }: EvidenceFilesProps) {
  const t = useTranslations('credit.sheet');
  const run = useRun();
  const files = useQuery(() => attachmentsByIds(ids), [ids.join()]) ?? [];

  async function attach(file: File | null): Promise<void> {
    if (file === null) return;
    if (file.size === 0 || file.size > LARGEST_ATTACHMENT) return showProblem(t('fileSize', { name: file.name }));
    const attached = await run(attachFile(file), t('attached', { name: file.name }));
    if (attached && !ids.includes(attached.value.id)) onIds([...ids, attached.value.id]);
  }
  async function saveOut({ id, name: fileName }: Attachment): Promise<void> {
    const bytes = await attachmentBytes(id);
    if (!bytes) return showProblem(t('fileGone', { name: fileName }));
    const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1] ?? '';
    await host.saveFile({
      title: t('saveFile'),
      suggestedName: fileName,
      filters: [{ name: extension === '' ? '*' : extension.toUpperCase(), extensions: [extension === '' ? '*' : extension] }],
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
            size={22}
            aria-label={t('saveFileOf', { name: file.name })}
            onClick={() => void saveOut(file)}
          >
            <IconDownload size={13} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={22}
            aria-label={t('detach', { name: file.name })}
            onClick={() => onIds(ids.filter((id) => id !== file.id))}
          >
            <IconX size={13} />
          </ActionIcon>
        </span>
      ))}
      <FileButton onChange={(file) => void attach(file)}>
        {(props) => (
          <Button {...props} size="compact-xs" variant="default" aria-label={t('attachTo', { paper: name })}>
            {t('attach')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
