import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { placeText } from '../../../../../shared/archive/place-text.ts';
import type { ArchiveDocument } from '../../../../../shared/records/archive-document.ts';
import type { AccessNow } from '../../../../data/access/access-now.ts';
import { destroyDocument } from '../../../../data/archive/documents.ts';
import { today } from '../../../../data/clock.ts';
import { useFormat } from '../../../../ui/format.ts';
import { useRun } from '../../use-run.ts';
import { DocumentFiles } from './document-files.tsx';
import classes from './archive.module.css';

interface DocumentLineProps {
  readonly document: ArchiveDocument;
  readonly access: AccessNow;
  readonly onEdit: () => void;
}

/** Where a document lies, how many pages and copies, until when it holds; its files. */
export function DocumentLine({ document, access, onEdit }: DocumentLineProps) {
  const t = useTranslations('archive.document');
  const format = useFormat();
  const run = useRun();
  const { title, paper, pages, copies, documentDate, validUntil, destroyedOn, notes } = document;
  const facts = [
    documentDate === null ? '' : format.date(documentDate),
    paper === null ? '' : placeText(paper) || t('inFolder'),
    pages === null ? '' : t('pages', { pages }),
    copies === null ? '' : t('copies', { copies }),
    validUntil === null ? '' : t('validUntil', { date: format.date(validUntil) }),
    destroyedOn === null ? '' : t('destroyedOn', { date: format.date(destroyedOn) }),
    notes,
  ].filter((fact) => fact !== '');
  return (
    <div className={classes.document} data-document={document.id}>
      {title !== '' && <span>{title}</span>}
      {facts.length > 0 && <span className={classes.facts}>{facts.join(' · ')}</span>}
      {destroyedOn === null && (
        <>
          <Button size="compact-xs" variant="subtle" onClick={onEdit}>
            {t('edit')}
          </Button>
          <Button size="compact-xs" variant="subtle" onClick={() => void run(destroyDocument(document.id, today()), t('destroyed'))}>
            {t('destroy')}
          </Button>
          <DocumentFiles document={document} access={access} />
        </>
      )}
    </div>
  );
}
