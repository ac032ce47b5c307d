import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { host } from '../../host/current-host.ts';
import { useScreenCommand } from '../../ui/screen-command.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';

interface PaperOut {
  readonly busy: boolean;
  readonly savePdf: () => void;
  readonly print: () => void;
}

/** The sheets that the screen shows, as PDF or on paper; each way out says what became of it. `name`: of the file, without its ending. */
export function usePaperOut(name: string): PaperOut {
  const t = useTranslations('archive.out');
  const [busy, setBusy] = useState(false);
  async function once(work: () => Promise<void>, failed: string): Promise<void> {
    setBusy(true);
    try {
      await work();
    } catch {
      showProblem(failed);
    } finally {
      setBusy(false);
    }
  }
  async function pdf(): Promise<void> {
    const plain = name.replace(/[\\/:*?"<>|]/g, ' ').trim();
    const outcome = await host.savePdf({ title: name, suggestedName: `${plain}.pdf`, footer: '' });
    if (outcome.status === 'saved') showDone(t('saved', { name: outcome.name }));
    if (outcome.status === 'failed') showProblem(t('failedPdf'));
  }
  async function paper(): Promise<void> {
    const { status } = await host.printPaper();
    if (status === 'failed') showProblem(t('failedPrint'));
  }
  const print = (): void => void once(paper, t('failedPrint'));
  useScreenCommand('print', print);
  return { busy, savePdf: () => void once(pdf, t('failedPdf')), print };
}
