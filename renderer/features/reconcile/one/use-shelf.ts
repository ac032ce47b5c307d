import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shelfSheets } from '../../../../shared/reconcile/archive/shelf-sheet.ts';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import type { Result } from '../../../../shared/values/result.ts';
import { exportWorkbook } from '../../../data/exports.ts';
import { failureOf } from '../../../data/operation-error.ts';
import { allDifferences, readBack } from '../../../data/reconcile/differences.ts';
import type { ReadBack, ReadBackTrouble } from '../../../data/reconcile/read-shelf-workbook.ts';
import { logReconciliation } from '../../../data/reconcile/reconcile-access.ts';
import { session } from '../../../data/session.ts';
import { host } from '../../../host/current-host.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { useSay } from '../use-say.ts';

export interface ShelfOutcome {
  readonly file: string;
  readonly read: Result<ReadBack, ReadBackTrouble>;
}

export interface Shelf {
  readonly saving: boolean;
  readonly reading: boolean;
  readonly outcome: ShelfOutcome | null;
  readonly save: () => Promise<void>;
  readonly read: (file: File) => Promise<void>;
  readonly forget: () => void;
}

/** The open differences as a workbook for the shelf, and the workbook that comes back. */
export function useShelf(reconciliation: Reconciliation | undefined): Shelf {
  const t = useTranslations('reconcile');
  const say = useSay(reconciliation?.kind);
  const [busy, setBusy] = useState<'saving' | 'reading' | null>(null);
  const [outcome, setOutcome] = useState<ShelfOutcome | null>(null);

  async function write(it: Reconciliation): Promise<void> {
    await logReconciliation('export', it, t('one.toShelf'));
    const sheets = shelfSheets(it, await allDifferences(it.id), say);
    const bytes = await exportWorkbook(
      sheets.map(({ rows, ...sheet }) => ({ ...sheet, pieces: () => [[...rows]] })),
      new AbortController().signal,
      () => undefined,
    );
    const saved = await host.saveFile({
      title: t('shelf.dialog'),
      suggestedName: `${t('shelf.fileName', { title: it.title })}.xlsx`,
      filters: [{ name: 'Excel', extensions: ['xlsx'] }],
      bytes,
    });
    if (saved.status === 'saved') showDone(t('shelf.saved', { name: saved.name, count: sheets[0]?.rows.length ?? 0 }));
    if (saved.status === 'failed') showProblem(t('shelf.notSaved'));
  }

  async function take(it: Reconciliation, file: File): Promise<void> {
    const read = await readBack(it.id, file, (await session()).who);
    setOutcome({ file: file.name, read });
    if (read.ok) showDone(t('shelf.carriedOut', { count: read.value.answered }), read.value.batch);
  }

  async function busily(what: 'saving' | 'reading', work: () => Promise<void>): Promise<void> {
    setBusy(what);
    try {
      await work();
    } catch (error) {
      showProblem(t(`failed.${failureOf(error)}`));
    } finally {
      setBusy(null);
    }
  }
  return {
    saving: busy === 'saving',
    reading: busy === 'reading',
    outcome,
    save: async () => {
      if (reconciliation !== undefined) await busily('saving', () => write(reconciliation));
    },
    read: async (file) => {
      if (reconciliation !== undefined) await busily('reading', () => take(reconciliation, file));
    },
    forget: () => setOutcome(null),
  };
}
