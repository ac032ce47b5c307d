import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { host } from '../../../host/current-host.ts';
import { useScreenCommand } from '../../../ui/screen-command.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';

interface PaperOut {
  readonly busy: boolean;
  readonly print: () => void;
  readonly savePdf: () => void;
}

/** The ways out of the preview, each saying what became of it. */
export function usePaperOut(document: string, title: string): PaperOut {
  const t = useTranslations('reconcile.paper');
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
    const { status } = await host.printPaper();
    if (status === 'failed') showProblem(t('failed'));
  }
  const print = (): void => void once(paper);
  useScreenCommand('print', print);
  return { busy, print, savePdf: () => void once(pdf) };
}
