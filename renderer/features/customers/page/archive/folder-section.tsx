import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { placeText } from '../../../../../shared/archive/place-text.ts';
import type { ArchiveFolder } from '../../../../../shared/records/archive-folder.ts';
import type { Id } from '../../../../../shared/values/id.ts';
import { destroyFolder, numberByRule } from '../../../../data/archive/folders.ts';
import { today } from '../../../../data/clock.ts';
import { useFormat } from '../../../../ui/format.ts';
import { useRun } from '../../use-run.ts';
import { Section } from '../section.tsx';
import { FolderForm } from './folder-form.tsx';
import classes from './archive.module.css';

interface FolderSectionProps {
  readonly customerId: Id;
  readonly folders: readonly ArchiveFolder[];
}

/** §6.2.1 the folders on the shelf: number, place, pages; a number by the rule with one press. */
export function FolderSection({ customerId, folders }: FolderSectionProps) {
  const t = useTranslations('archive.folder');
  const run = useRun();
  const [editing, setEditing] = useState<ArchiveFolder | 'new' | null>(null);
  const kept = folders.filter(({ destroyedOn }) => destroyedOn === null);
  return (
    <Section
      title={t('title')}
      aside={
        <>
          <Button size="compact-xs" variant="default" onClick={() => setEditing('new')}>
            {t('add')}
          </Button>
          {kept.length === 0 && (
            <Button size="compact-xs" onClick={() => void run(numberByRule([customerId], today(), false), t('numbered'))}>
              {t('number')}
            </Button>
          )}
        </>
      }
    >
      {folders.length === 0 && <p className={classes.hint}>{t('none')}</p>}
      {folders.map((folder) => (
        <FolderLine
          key={folder.id}
          folder={folder}
          onEdit={() => setEditing(folder)}
          onDestroy={() => void run(destroyFolder(folder.id, today()), t('destroyedNow', { number: folder.number }))}
        />
      ))}
      {editing !== null && (
        <FolderForm
          customerId={customerId}
          folder={editing === 'new' ? null : editing}
          volume={Math.max(0, ...kept.map(({ volume }) => volume)) + 1}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
}

interface FolderLineProps {
  readonly folder: ArchiveFolder;
  readonly onEdit: () => void;
  readonly onDestroy: () => void;
}

function FolderLine({ folder, onEdit, onDestroy }: FolderLineProps) {
  const t = useTranslations('archive.folder');
  const format = useFormat();
  const { number, volume, place, pages, formerNumbers, destroyedOn, missingSince } = folder;
  return (
    <div className={classes.folder} data-folder={folder.id}>
      <span className={classes.number}>{number === '' ? t('noNumber') : number}</span>
      {volume > 1 && <span>{t('volume', { volume })}</span>}
      <span>{placeText(place) || t('nowhere')}</span>
      {pages !== null && <span className={classes.facts}>{t('pages', { pages })}</span>}
      {formerNumbers.length > 0 && <span className={classes.facts}>{t('former', { numbers: formerNumbers.join('、') })}</span>}
      {missingSince !== null && <span className={classes.danger}>{t('missingSince', { date: format.date(missingSince) })}</span>}
      {destroyedOn === null ? (
        <>
          <Button size="compact-xs" variant="default" ml="auto" onClick={onEdit}>
            {t('edit')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={onDestroy}>
            {t('destroy')}
          </Button>
        </>
      ) : (
        <span className={classes.facts}>{t('destroyed', { date: format.date(destroyedOn) })}</span>
      )}
    </div>
  );
}
