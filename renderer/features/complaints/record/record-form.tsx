import { ActionIcon, Button, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { localNow } from '../../../data/relationship/local-now.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { RECORD_FIELDS, readRecord, type RecordField, type RecordProblems, type TypedRecord } from './read-record.ts';
import { RecordFields } from './record-fields.tsx';
import { useRecordDraft } from './use-record-draft.ts';
import { useSaveRecord } from './use-save-record.ts';
import classes from './record.module.css';

interface RecordFormProps {
  readonly title: string;
  readonly action: string;
  readonly draftKey: string;
  readonly first: TypedRecord;
  /** Of the complaint that is corrected. */
  readonly id?: Id;
  readonly onSaved: (id: Id) => void;
  readonly onClose: () => void;
}

/** §4.3.1 a complaint in under a minute by keyboard; the draft stays until it is saved or discarded. */
export function RecordForm({ title, action, draftKey, first, id, onSaved, onClose }: RecordFormProps) {
  const t = useTranslations('complaints.record');
  const [openedAt] = useState(localNow);
  const draft = useRecordDraft(draftKey, first, openedAt);
  const [problems, setProblems] = useState<RecordProblems>({});
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const store = useSaveRecord();
  useEffect(() => form.current?.querySelector<HTMLElement>('input[name="customerId"]')?.focus(), []);

  function change(patch: Partial<TypedRecord>): void {
    draft.change(patch);
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in patch))));
  }
  function leave(field: RecordField): void {
    const read = readRecord(draft.values, localNow(), id);
    setProblems((before) => ({ ...before, [field]: read.ok ? undefined : read.error[field] }));
  }
  async function save(): Promise<void> {
    if (saving) return;
    const read = readRecord(draft.values, localNow(), id);
    if (!read.ok) {
      setProblems(read.error);
      const wrong = RECORD_FIELDS.find((field) => read.error[field] !== undefined);
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus());
      return;
    }
    setSaving(true);
    const saved = await store(read.value, draft.values.customerName);
    setSaving(false);
    if (saved === null) return;
    draft.discard();
    onSaved(saved);
  }
  function onKeyDown(event: React.KeyboardEvent): void {
    if (isComposing(event) || event.defaultPrevented) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    if (event.key === 'Escape') onClose();
  }
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      aria-label={title}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <header className={classes.header}>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        <ActionIcon variant="subtle" color="gray" aria-label={t('close')} title={t('closeHint')} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      <div className={classes.fields}>
        <RecordFields values={draft.values} problems={problems} onChange={change} onLeave={leave} />
      </div>
      <footer className={classes.footer}>
        {draft.dirty && (
          <Button
            variant="default"
            onClick={() => {
              draft.discard();
              setProblems({});
            }}
          >
            {t('discard')}
          </Button>
        )}
        <span className={classes.hint}>{t(draft.dirty ? 'draftKept' : 'keys')}</span>
        <Button loading={saving} onClick={() => void save()} aria-keyshortcuts="Control+Enter">
          {action}
        </Button>
      </footer>
    </form>
  );
}
