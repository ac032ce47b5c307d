import { Button, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NOWHERE } from '../../../../../shared/archive/place-text.ts';
import type { ArchiveFolder } from '../../../../../shared/records/archive-folder.ts';
import type { Id } from '../../../../../shared/values/id.ts';
import { saveFolder, type FolderDraft, type FolderProblem } from '../../../../data/archive/folders.ts';
import { today } from '../../../../data/clock.ts';
import { failureOf } from '../../../../data/operation-error.ts';
import { PlaceFields } from '../../../../ui/place-fields.tsx';
import { showDone, showProblem } from '../../../../ui/undo-notice.tsx';
import { countOf } from './count-of.ts';

interface FolderFormProps {
  readonly customerId: Id;
  /** Null: a new one. */
  readonly folder: ArchiveFolder | null;
  /** Of a new one. */
  readonly volume: number;
  readonly onClose: () => void;
}

/** §6.2.1 one folder; a number that another folder carries is refused with whose it is. */
export function FolderForm({ customerId, folder, volume, onClose }: FolderFormProps) {
  const close = useTranslations('archive.close');
  const t = useTranslations('archive.folder');
  const failed = useTranslations('archive.failed');
  const [draft, setDraft] = useState<FolderDraft>(() => draftOf(customerId, folder, volume));
  const [problem, setProblem] = useState<FolderProblem | null>(null);
  const set = (patch: Partial<FolderDraft>): void => {
    setDraft({ ...draft, ...patch });
    setProblem(null);
  };
  async function save(): Promise<void> {
    try {
      const saved = await saveFolder(draft);
      if (!saved.ok) return setProblem(saved.error);
      showDone(t('saved', { number: saved.value.value.number }), saved.value.batch);
      onClose();
    } catch (error) {
      showProblem(failed(failureOf(error)));
    }
    return undefined;
  }
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': close('cancel') }}
      title={t(folder === null ? 'add' : 'edit')}
      size="lg"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t('numberField')}
            value={draft.number}
            maxLength={60}
            error={
              problem && (problem.code === 'noNumber' ? t('problem.noNumber') : t('problem.duplicate', { customer: problem.customer }))
            }
            onChange={(event) => set({ number: event.currentTarget.value })}
          />
          <NumberInput
            label={t('volumeField')}
            value={draft.volume}
            min={1}
            max={99}
            allowDecimal={false}
            onChange={(value) => set({ volume: countOf(value) ?? 1 })}
          />
          <PlaceFields place={draft.place} onPlace={(place) => set({ place })} />
          <NumberInput
            label={t('pagesField')}
            value={draft.pages ?? ''}
            min={0}
            max={9999}
            allowDecimal={false}
            onChange={(value) => set({ pages: countOf(value) })}
          />
          <TextInput
            type="date"
            label={t('openedOn')}
            value={draft.openedOn ?? ''}
            onChange={(event) => set({ openedOn: event.currentTarget.value || null })}
          />
          <TextInput
            label={t('notes')}
            value={draft.notes}
            maxLength={400}
            onChange={(event) => set({ notes: event.currentTarget.value })}
          />
          <Button type="submit">{t('save')}</Button>
        </Stack>
      </form>
    </Modal>
  );
}

function draftOf(customerId: Id, folder: ArchiveFolder | null, volume: number): FolderDraft {
  if (folder === null)
    return { customerId, number: '', volume, place: NOWHERE, pages: null, openedOn: today(), keepUntil: null, notes: '' };
  const { id, number, place, pages, openedOn, keepUntil, notes } = folder;
  return { id, customerId, number, volume: folder.volume, place, pages, openedOn, keepUntil, notes };
}
