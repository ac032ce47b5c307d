import { Button, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NOWHERE, placeText } from '../../../../shared/archive/place-text.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { moveFolders } from '../../../data/archive/folders.ts';
import { PlaceFields } from '../../../ui/place-fields.tsx';
import { useRun } from '../use-run.ts';

/** §6.2.1 the folders of all that are ticked go to one place. */
export function MoveDialog({ ids, onClose }: { readonly ids: readonly Id[]; readonly onClose: () => void }) {
  const close = useTranslations('archive.close');
  const t = useTranslations('archive.bulk');
  const run = useRun();
  const [place, setPlace] = useState(NOWHERE);
  const text = placeText(place);
  async function move(): Promise<void> {
    const moved = await run(moveFolders(ids, place), (count) => t('moved', { count, place: text }));
    if (moved) onClose();
  }
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': close('cancel') }}
      title={t('moveTitle', { count: ids.length })}
      size="lg"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text !== '') void move();
        }}
      >
        <Stack>
          <PlaceFields place={place} onPlace={setPlace} autoFocus />
          <Button type="submit" disabled={text === ''}>
            {t('moveTo', { place: text === '' ? '…' : text })}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}
