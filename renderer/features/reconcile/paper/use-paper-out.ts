import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import { logReconciliation } from '../../../data/reconcile/reconcile-access.ts';
import { host } from '../../../host/current-host.ts';
import { useScreenCommand } from '../../../ui/screen-command.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';

interface PaperOut {
  readonly busy: boolean;
  readonly print: () => void;
  readonly savePdf: () => void;
}

/** The ways out of the preview, each saying what became of it. */
export function usePaperOut(document: string, reconciliation: Reconciliation): PaperOut {
  const t = useTranslations('reconcile.paper');
  const { title } = reconciliation;
  const [busy, setBusy] = useState(false);

  async function once(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await work();
    } catch {
      showProblem(t('failed'));
    } finally {
      setBusy(false);
    }
  }
  async function pdf(): Promise<void> {
    await logReconciliation('print', reconciliation, `${document} · PDF`);
    // Every page carries its own foot: the host adds none.
    const outcome = await host.savePdf({
      title: document,
      suggestedName: `${document} ${title}.pdf`.replace(/[\\/:*?"<>|]/g, '-'),
      footer: '',
    });
    if (outcome.status === 'saved') showDone(t('saved', { name: outcome.name }));
    if (outcome.status === 'failed') showProblem(t('failed'));
  }
  async function paper(): Promise<void> {
    await logReconciliation('print', reconciliation, document);
    const { status } = await host.printPaper();
    if (status === 'failed') showProblem(t('failed'));
  }
  const print = (): void => void once(paper);
  useScreenCommand('print', print);
  return { busy, print, savePdf: () => void once(pdf) };
}
