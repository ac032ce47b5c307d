import { ActionIcon, Button, Group, Modal } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Attachment } from '../../../shared/records/attachment.ts';
import type { Id } from '../../../shared/values/id.ts';
import { fileSize } from './file-size.ts';
import { useObjectUrl } from './use-object-url.ts';
import classes from './files.module.css';

interface FileViewerProps {
  readonly files: readonly Attachment[];
  readonly at: number;
  readonly bytesOf: (id: Id) => Promise<Uint8Array | undefined>;
  readonly onMove: (at: number) => void;
  readonly onSaveOut: (file: Attachment) => void;
  readonly onClose: () => void;
}

/** A picture as large as the window allows; the arrow keys go to the next. Any other kind is only described, never opened. */
export function FileViewer({ files, at, bytesOf, onMove, onSaveOut, onClose }: FileViewerProps) {
  const t = useTranslations('words.files');
  const file = files[at];
  if (file === undefined) return null;
  const step = (by: number): void => onMove((at + by + files.length) % files.length);
  function onKeyDown(event: KeyboardEvent): void {
    // What the keys do here is nothing to the form around it.
    event.stopPropagation();
    if (event.key === 'Escape') return onClose();
    if (files.length < 2 || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    step(event.key === 'ArrowLeft' ? -1 : 1);
  }
  const { unit, size } = fileSize(file.bytes);
  return (
    <Modal
      opened
      size="auto"
      title={file.name}
      // Closed before the key has gone its way, Escape would be taken for the screen below.
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': t('close') }}
      onClose={onClose}
      onKeyDown={onKeyDown}
      classNames={{ title: classes.viewerTitle ?? '' }}
    >
      {file.type === 'image' ? (
        <LargePicture key={file.id} file={file} bytesOf={bytesOf} />
      ) : (
        <p className={classes.outside}>{t('outside', { kind: t(`kind.${file.type}`) })}</p>
      )}
      <Group justify="space-between" gap="xs" mt="xs">
        <span className={classes.facts}>
          {t('facts', { kind: t(`kind.${file.type}`), size: t(unit, { size }), who: file.addedBy || '—' })}
        </span>
        <Group gap="xs">
          {files.length > 1 && (
            <>
              <ActionIcon variant="default" aria-label={t('before')} onClick={() => step(-1)}>
                <IconChevronLeft size={16} />
              </ActionIcon>
              <span className={classes.facts}>{t('place', { at: at + 1, count: files.length })}</span>
              <ActionIcon variant="default" aria-label={t('after')} onClick={() => step(1)}>
                <IconChevronRight size={16} />
              </ActionIcon>
            </>
          )}
          <Button size="compact-sm" variant="default" data-autofocus onClick={() => onSaveOut(file)}>
            {t('saveCopy')}
          </Button>
        </Group>
      </Group>
    </Modal>
  );
}

function LargePicture({ file, bytesOf }: { readonly file: Attachment; readonly bytesOf: FileViewerProps['bytesOf'] }) {
  const t = useTranslations('words.files');
  const url = useObjectUrl(file.hash, () => bytesOf(file.id));
  if (url === null) return <p className={classes.outside}>{t('gone')}</p>;
  return <div className={classes.large}>{url !== undefined && <img src={url} alt={file.name} />}</div>;
}
