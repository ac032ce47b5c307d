import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { attachFile, attachmentsByIds, LARGEST_ATTACHMENT } from '../../../data/credit/attachments.ts';
import { useQuery } from '../../../data/use-query.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { useRun } from '../use-run.ts';
import classes from './form.module.css';

interface VisitPhotosProps {
  readonly ids: readonly Id[];
  readonly onIds: (ids: readonly Id[]) => void;
}

/** Photos of a visit, kept as they came. */
export function VisitPhotos({ ids, onIds }: VisitPhotosProps) {
  const t = useTranslations('visits.form');
  const run = useRun();
  const files = useQuery(() => attachmentsByIds(ids), [ids.join()]) ?? [];
  async function attach(chosen: readonly File[]): Promise<void> {
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
    if (added.length > 0) onIds([...ids, ...added.filter((id) => !ids.includes(id))]);
  }
  return (
    <div className={classes.photos}>
      <span className={classes.legend}>{t('photos')}</span>
      {files.map(({ id, name }) => (
        <span key={id} className={classes.photo} data-attachment={id}>
          {name}
          <ActionIcon
            size={24}
            variant="subtle"
            color="gray"
            aria-label={t('detach', { name })}
            onClick={() => onIds(ids.filter((each) => each !== id))}
          >
            <IconX size={13} />
          </ActionIcon>
        </span>
      ))}
      <FileButton multiple accept="image/*" onChange={(chosen) => void attach(chosen)}>
        {(props) => (
          <Button {...props} size="compact-xs" variant="default">
            {t('attach')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
