import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { undoBatch } from '../../data/history.ts';
import { sampleBatch } from '../../data/sample-batch.ts';
import { useQuery } from '../../data/use-query.ts';
import { showProblem, showUndone } from '../../ui/undo-notice.tsx';
import { Section } from './section.tsx';

/** Only while made-up customers are among the data: says so, and takes them away. */
export function SampleSection() {
  const t = useTranslations('settings');
  const batch = useQuery(sampleBatch, []);
  const [busy, setBusy] = useState(false);
  if (!batch) return null;
  async function remove(sample: string): Promise<void> {
    setBusy(true);
    try {
      const undone = await undoBatch(sample);
      showUndone(
        t(undone.value.kept.length > 0 ? 'sample.removedSome' : 'sample.removed', { kept: undone.value.kept.length }),
        sample,
        undone.batch,
      );
    } catch {
      showProblem(t('sample.notRemoved'));
    } finally {
      setBusy(false);
    }
  }
  return (
    <Section title={t('sample.title')} note={t('sample.note')}>
      <div>
        <Button variant="default" loading={busy} onClick={() => void remove(batch)}>
          {t('sample.remove')}
        </Button>
      </div>
    </Section>
  );
}
