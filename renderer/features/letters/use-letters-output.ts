import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import type { Letter } from '../../../shared/letters/letter.ts';
import { host } from '../../host/current-host.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';
import { finishWork, reportWork } from '../../ui/work-in-progress.ts';
import { fileNameOf, zippedFiles } from './zipped-files.ts';

interface LettersOutput {
  readonly busy: boolean;
  /** The one letter that is on paper now; null: all. */
  readonly only: Letter | null;
  readonly savePdf: () => void;
  /** A PDF a customer, in one archive. */
  readonly saveEach: () => void;
  readonly print: () => void;
}

const WORK = 'letters-out';
/** Long enough for a line to appear. */
const SHOWN_MS = 50;

/** The ways out of the preview, each saying what became of it. `name`: of the file, without its ending. */
export function useLettersOutput(letters: readonly Letter[], name: string): LettersOutput {
  const t = useTranslations('letters.out');
  const [busy, setBusy] = useState(false);
  const [only, setOnly] = useState<Letter | null>(null);
  const cancelled = useRef(false);

  async function once(work: () => Promise<void>, failed: string): Promise<void> {
    setBusy(true);
    try {
      await work();
    } catch {
      showProblem(failed);
    } finally {
      finishWork(WORK);
      setOnly(null);
      setBusy(false);
    }
  }

  async function pdf(): Promise<void> {
    // The browser prints in one go and holds the window meanwhile: said before it begins.
    reportWork(WORK, { title: t('working'), done: 0, total: 0, cancel: null });
    await new Promise((shown) => {
      setTimeout(shown, SHOWN_MS);
    });
    // Every page carries its own foot: the host adds none.
    const outcome = await host.savePdf({ title: name, suggestedName: `${fileNameOf(name)}.pdf`, footer: '' });
    if (outcome.status === 'saved') showDone(t('saved', { name: outcome.name }));
    if (outcome.status === 'failed') showProblem(t('failedPdf'));
  }

  async function each(): Promise<void> {
    cancelled.current = false;
    const files = zippedFiles();
    for (const [done, letter] of letters.entries()) {
      if (cancelled.current) return showDone(t('cancelled'));
      reportWork(WORK, { title: t('working'), done, total: letters.length, cancel: () => (cancelled.current = true) });
      flushSync(() => setOnly(letter));
      const bytes = await host.pdfBytes({ title: `${letter.reference} ${letter.customer}`, footer: '' });
      if (bytes === null) return showProblem(t('failedPdf'));
      files.add(`${letter.reference} ${letter.customer}.pdf`, bytes);
    }
    const outcome = await host.saveFile({
      title: name,
      suggestedName: `${fileNameOf(name)}.zip`,
      filters: [{ name: 'ZIP', extensions: ['zip'] }],
      bytes: files.finish(),
    });
    if (outcome.status === 'saved') showDone(t('saved', { name: outcome.name }));
    if (outcome.status === 'failed') showProblem(t('failedPdf'));
    return undefined;
  }

  async function paper(): Promise<void> {
    const { status } = await host.printPaper();
    if (status === 'failed') showProblem(t('failedPrint'));
  }

  return {
    busy,
    only,
    savePdf: () => void once(pdf, t('failedPdf')),
    saveEach: () => void once(each, t('failedPdf')),
    print: () => void once(paper, t('failedPrint')),
  };
}
