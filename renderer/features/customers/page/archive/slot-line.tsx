import { Button, FileButton } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { ArchiveSlot } from '../../../../../shared/rules/6-archive/index.ts';
import type { Id } from '../../../../../shared/values/id.ts';
import type { AccessNow } from '../../../../data/access/access-now.ts';
import { requireSlot } from '../../../../data/archive/documents.ts';
import { useRun } from '../../use-run.ts';
import type { FormOf } from './document-form.tsx';
import { DocumentLine } from './document-line.tsx';
import { useFileFiles } from './use-file-files.ts';
import { WaiveForm } from './waive-form.tsx';
import classes from './archive.module.css';

interface SlotLineProps {
  readonly slot: ArchiveSlot;
  readonly customerId: Id;
  readonly access: AccessNow;
  readonly onForm: (of: FormOf) => void;
}

/** One expected document and its state; files are attached or dropped on it. */
export function SlotLine({
  slot: { slot, section, state, documents, recorded, notRequiredBecause },
  customerId,
  access,
  onForm,
}: SlotLineProps) {
  const t = useTranslations('archive.tabOf');
  const words = useTranslations('dossier');
  const run = useRun();
  const fileFiles = useFileFiles();
  const [over, setOver] = useState(false);
  const [waiving, setWaiving] = useState(false);
  const to = { customerId, section, slot, documentId: documents[0]?.id ?? '' };
  const waives = notRequiredBecause === '' && documents.length === 0 && state === 'missing';
  const drag = (inside: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(inside);
  };
  return (
    <li
      className={classes.slot}
      data-slot={slot}
      data-over={over || undefined}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        void fileFiles(to, [...event.dataTransfer.files]);
      }}
    >
      <span>{words(`slot.${slot}`)}</span>
      <span className={classes.state} data-state={state} title={recorded ? t('recorded') : undefined}>
        {words(`slotState.${state}`)}
      </span>
      <span>
        <Button size="compact-xs" variant="subtle" onClick={() => onForm({ section, slot, document: null })}>
          {t('paper')}
        </Button>
        <FileButton multiple onChange={(files) => void fileFiles(to, files)}>
          {(props) => (
            <Button {...props} size="compact-xs" variant="subtle" aria-label={t('attachTo', { document: words(`slot.${slot}`) })}>
              {t('attach')}
            </Button>
          )}
        </FileButton>
        {waives && (
          <Button size="compact-xs" variant="subtle" onClick={() => setWaiving(true)}>
            {t('waive')}
          </Button>
        )}
      </span>
      {notRequiredBecause !== '' && (
        <p className={classes.reason}>
          {t('waived', { reason: notRequiredBecause })}{' '}
          <Button size="compact-xs" variant="subtle" onClick={() => void run(requireSlot(customerId, slot), t('requiredAgain'))}>
            {t('require')}
          </Button>
        </p>
      )}
      {documents.length > 0 && (
        <div className={classes.documents}>
          {documents.map((document) => (
            <DocumentLine key={document.id} document={document} access={access} onEdit={() => onForm({ section, slot, document })} />
          ))}
        </div>
      )}
      {waiving && <WaiveForm customerId={customerId} section={section} slot={slot} onClose={() => setWaiving(false)} />}
    </li>
  );
}
