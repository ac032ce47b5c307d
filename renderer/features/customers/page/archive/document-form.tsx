import { Button, Checkbox, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NOWHERE } from '../../../../../shared/archive/place-text.ts';
import type { ArchiveDocument, ArchiveSection } from '../../../../../shared/records/archive-document.ts';
import { EXPECTED_DOCUMENTS, keptUntil } from '../../../../../shared/rules/6-archive/index.ts';
import { parametersAt } from '../../../../../shared/policy/parameters-at.ts';
import type { Id } from '../../../../../shared/values/id.ts';
import { isLocalDate } from '../../../../../shared/values/local-date.ts';
import { saveDocument, type DocumentDraft } from '../../../../data/archive/documents.ts';
import { today } from '../../../../data/clock.ts';
import { parameterVersions } from '../../../../data/parameters.ts';
import { useQuery } from '../../../../data/use-query.ts';
import { useFormat } from '../../../../ui/format.ts';
import { PlaceFields } from '../../../../ui/place-fields.tsx';
import { useRun } from '../../use-run.ts';
import { countOf } from './count-of.ts';
import classes from './archive.module.css';

export interface FormOf {
  readonly section: ArchiveSection;
  /** '' beyond what is expected. */
  readonly slot: string;
  /** Null: a new one on paper. */
  readonly document: ArchiveDocument | null;
}

interface DocumentFormProps {
  readonly customerId: Id;
  readonly of: FormOf;
  readonly onClose: () => void;
}

/** §6.1.1 a document on paper: where, how many pages and copies, how long it holds and is kept. */
export function DocumentForm({ customerId, of, onClose }: DocumentFormProps) {
  const close = useTranslations('archive.close');
  const t = useTranslations('archive.document');
  const words = useTranslations('dossier.slot');
  const run = useRun();
  const [draft, setDraft] = useState<DocumentDraft>(() => draftOf(customerId, of));
  const expected = EXPECTED_DOCUMENTS.find(({ slot }) => slot === of.slot);
  const set = (patch: Partial<DocumentDraft>): void => setDraft({ ...draft, ...patch });
  const incomplete = expected === undefined && draft.title.trim() === '';
  async function save(): Promise<void> {
    if (await run(saveDocument(draft), t('saved'))) onClose();
  }
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': close('cancel') }}
      title={expected ? words(expected.slot) : t('other')}
      size="lg"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!incomplete) void save();
        }}
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t('title')}
            value={draft.title}
            maxLength={120}
            required={expected === undefined}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          {draft.files.length > 0 && (
            <Checkbox
              label={t('onPaper')}
              checked={draft.paper !== null}
              onChange={(event) => set({ paper: event.currentTarget.checked ? NOWHERE : null })}
            />
          )}
          {draft.paper !== null && (
            <>
              <PlaceFields place={draft.paper} onPlace={(paper) => set({ paper })} />
              <p className={classes.hint}>{t('placeHint')}</p>
            </>
          )}
          <div className={classes.pair}>
            <NumberInput
              label={t('pagesField')}
              value={draft.pages ?? ''}
              min={0}
              max={9999}
              allowDecimal={false}
              onChange={(value) => set({ pages: countOf(value) })}
            />
            <NumberInput
              label={t('copiesField')}
              value={draft.copies ?? ''}
              min={0}
              max={99}
              allowDecimal={false}
              onChange={(value) => set({ copies: countOf(value) })}
            />
            <DayField label={t('documentDate')} day={draft.documentDate} onDay={(documentDate) => set({ documentDate })} />
            <DayField label={t('validUntilField')} day={draft.validUntil} onDay={(validUntil) => set({ validUntil })} />
            <DayField label={t('keepUntil')} day={draft.keepUntil} onDay={(keepUntil) => set({ keepUntil })} />
          </div>
          <Kept draft={draft} />
          <TextInput
            label={t('notes')}
            value={draft.notes}
            maxLength={400}
            onChange={(event) => set({ notes: event.currentTarget.value })}
          />
          <Button type="submit" disabled={incomplete}>
            {t('save')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}

function DayField({
  label,
  day,
  onDay,
}: {
  readonly label: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}) {
  return <TextInput type="date" label={label} value={day ?? ''} onChange={(event) => onDay(event.currentTarget.value || null)} />;
}

/** §6.1.2 until when it is kept, and from when it may be destroyed. */
function Kept({ draft }: { readonly draft: DocumentDraft }) {
  const t = useTranslations('archive.document');
  const format = useFormat();
  const versions = useQuery(parameterVersions, []);
  const from = draft.documentDate ?? today();
  if (versions === undefined || !isLocalDate(from)) return null;
  const years = parametersAt(versions, today()).values.paperKeptYears;
  return <p className={classes.hint}>{t('kept', { years, date: format.date(keptUntil({ keepUntil: draft.keepUntil, from }, years)) })}</p>;
}

function draftOf(customerId: Id, { section, slot, document }: FormOf): DocumentDraft {
  if (document === null)
    return {
      customerId,
      section,
      slot,
      title: '',
      documentDate: null,
      validUntil: null,
      paper: NOWHERE,
      pages: null,
      copies: 1,
      files: [],
      keepUntil: null,
      notes: '',
    };
  const { id, title, documentDate, validUntil, paper, pages, copies, files, keepUntil, notes } = document;
  return { id, customerId, section, slot, title, documentDate, validUntil, paper, pages, copies, files, keepUntil, notes };
}
