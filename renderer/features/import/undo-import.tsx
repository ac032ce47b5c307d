import { Button, Group, List, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { batchConflicts, undoBatch, type EditedSince } from '../../data/history.ts';
import type { ImportRecord } from '../../../shared/records/import-record.ts';
import { showProblem, showUndone } from '../../ui/undo-notice.tsx';

const LISTED = 200;

/** Takes an import back; when something was edited since, the user sees what and chooses. */
export function UndoImport({ record }: { readonly record: ImportRecord }) {
  const t = useTranslations('import');
  const [edited, setEdited] = useState<readonly EditedSince[] | null>(null);
  const [busy, setBusy] = useState(false);
  if (record.undoneAt !== null) return null;
  async function ask(): Promise<void> {
    setBusy(true);
    try {
      const conflicts = await batchConflicts(record.id);
      if (conflicts.length > 0) setEdited(conflicts);
      else await undo('keep-edited');
    } finally {
      setBusy(false);
    }
  }
  async function undo(choice: 'keep-edited' | 'restore-all'): Promise<void> {
    setEdited(null);
    setBusy(true);
    try {
      const undone = await undoBatch(record.id, choice);
      showUndone(t('undo.done', { count: undone.value.restored }), record.id, undone.batch);
    } catch {
      showProblem(t('undo.failed'));
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      <Button variant="default" loading={busy} onClick={() => void ask()}>
        {t('undo.button')}
      </Button>
      <Modal opened={edited !== null} onClose={() => setEdited(null)} title={t('undo.title', { count: edited?.length ?? 0 })} size="lg">
        <Text size="sm">{t('undo.explain')}</Text>
        <List size="sm" my="sm" mah={320} style={{ overflow: 'auto' }}>
          {edited?.slice(0, LISTED).map((row) => (
            <List.Item key={`${row.table}/${row.id}`}>{row.label}</List.Item>
          ))}
        </List>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setEdited(null)}>
            {t('undo.leave')}
          </Button>
          <Button variant="default" onClick={() => void undo('restore-all')}>
            {t('undo.restoreAll')}
          </Button>
          <Button data-autofocus onClick={() => void undo('keep-edited')}>
            {t('undo.keepEdited')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
