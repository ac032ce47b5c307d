import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Difference, Reconciliation } from '../../../../shared/records/reconciliation.ts';
import { exportWorkbook, type RowOut } from '../../../data/exports.ts';
import { logReconciliation } from '../../../data/reconcile/reconcile-access.ts';
import { host } from '../../../host/current-host.ts';
import { usePaperWords } from '../../../ui/paper/use-paper-words.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { reportRows, reportColumns } from './report-blocks.ts';
import { useReportWords } from './use-documents.ts';

const ROWS_A_PIECE = 500;

/** Every difference, settled or not, as the report says it: what no printer is asked for. */
export function useWholeWorkbook(it: Reconciliation): {
  readonly saving: boolean;
  readonly save: (differences: readonly Difference[]) => Promise<void>;
} {
  const t = useTranslations('reconcile.paper');
  const words = useReportWords(it);
  const { label } = usePaperWords();
  const [saving, setSaving] = useState(false);

  async function write(differences: readonly Difference[]): Promise<void> {
    await logReconciliation('export', it, t('title'));
    const columns = reportColumns(it).map(({ label: header, kind, width }) => ({
      header: label(header),
      width,
      kind: kind === 'integer' ? ('integer' as const) : ('text' as const),
    }));
    function* pieces(): Generator<readonly RowOut[]> {
      for (let from = 0; from < differences.length; from += ROWS_A_PIECE)
        yield reportRows(differences.slice(from, from + ROWS_A_PIECE), it, words);
    }
    const bytes = await exportWorkbook([{ name: t('title'), columns, pieces }], new AbortController().signal, () => undefined);
    const saved = await host.saveFile({
      title: t('saveAll'),
      suggestedName: `${t('title')} ${it.title}.xlsx`.replace(/[\\/:*?"<>|]/g, '-'),
      filters: [{ name: 'Excel', extensions: ['xlsx'] }],
      bytes,
    });
    if (saved.status === 'saved') showDone(t('saved', { name: saved.name }));
    if (saved.status === 'failed') showProblem(t('failed'));
  }
  return {
    saving,
    save: async (differences) => {
      setSaving(true);
      await write(differences).catch(() => showProblem(t('failed')));
      setSaving(false);
    },
  };
}
