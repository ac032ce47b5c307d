import { ActionIcon, Button, FileButton, UnstyledButton } from '@mantine/core';
import { IconFile, IconFileTypePdf, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Attachment } from '../../../shared/records/attachment.ts';
import type { Id } from '../../../shared/values/id.ts';
import { FileViewer } from './file-viewer.tsx';
import { useObjectUrl } from './use-object-url.ts';
import classes from './files.module.css';

interface AttachedFilesProps {
  readonly files: readonly Attachment[];
  readonly bytesOf: (id: Id) => Promise<Uint8Array | undefined>;
  readonly onSaveOut: (file: Attachment) => void;
  /** Without it they can only be looked at. */
  readonly onAttach?: (files: readonly File[]) => void;
  readonly onDetach?: (file: Attachment) => void;
  /** In a form, where nothing is stored yet that could be undone. */
  readonly onPutBack?: (file: Attachment) => void;
  readonly attachText?: string;
  readonly accept?: string;
}

/** Files of a record: pictures as thumbnails, all of them opened by a click or Enter. */
export function AttachedFiles({ files, bytesOf, onSaveOut, onAttach, onDetach, onPutBack, attachText = '', accept }: AttachedFilesProps) {
  const t = useTranslations('words.files');
  const [viewed, setViewed] = useState<number | null>(null);
  const [removed, setRemoved] = useState<Attachment | null>(null);
  function detach(file: Attachment): void {
    onDetach?.(file);
    setRemoved(file);
  }
  return (
    <div className={classes.files}>
      {files.map((file, index) => (
        <span key={file.id} className={classes.file} data-attachment={file.id}>
          <UnstyledButton
            className={classes.open}
            aria-label={t('view', { name: file.name })}
            title={file.name}
            onClick={() => setViewed(index)}
          >
            <Face file={file} bytesOf={bytesOf} />
            <span className={classes.name}>{file.name}</span>
          </UnstyledButton>
          {onDetach && (
            <ActionIcon
              className={classes.detach}
              variant="default"
              size={24}
              aria-label={t('detach', { name: file.name })}
              onClick={() => detach(file)}
            >
              <IconX size={13} />
            </ActionIcon>
          )}
        </span>
      ))}
      {onAttach && (
        <FileButton multiple onChange={onAttach} {...(accept === undefined ? {} : { accept })}>
          {(props) => (
            <Button {...props} size="compact-xs" variant="default">
              {attachText}
            </Button>
          )}
        </FileButton>
      )}
      {onPutBack && removed !== null && files.every(({ id }) => id !== removed.id) && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            onPutBack(removed);
            setRemoved(null);
          }}
        >
          {t('putBack', { name: removed.name })}
        </Button>
      )}
      {viewed !== null && (
        <FileViewer files={files} at={viewed} bytesOf={bytesOf} onMove={setViewed} onSaveOut={onSaveOut} onClose={() => setViewed(null)} />
      )}
    </div>
  );
}

function Face({ file, bytesOf }: { readonly file: Attachment; readonly bytesOf: AttachedFilesProps['bytesOf'] }) {
  if (file.type === 'image') return <Thumbnail file={file} bytesOf={bytesOf} />;
  return (
    <span className={classes.face}>
      {file.type === 'pdf' ? <IconFileTypePdf size={26} aria-hidden /> : <IconFile size={26} aria-hidden />}
    </span>
  );
}

function Thumbnail({ file, bytesOf }: { readonly file: Attachment; readonly bytesOf: AttachedFilesProps['bytesOf'] }) {
  const url = useObjectUrl(file.hash, () => bytesOf(file.id));
  return <span className={classes.face}>{url ? <img src={url} alt="" decoding="async" /> : <IconFile size={26} aria-hidden />}</span>;
}
