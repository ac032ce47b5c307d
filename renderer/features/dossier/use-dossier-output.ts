import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import { dossierSheets } from '../../../shared/dossier/dossier-sheets.ts';
import { host } from '../../host/current-host.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';
import { useSheetWording } from './use-sheet-wording.ts';

interface DossierOutput {
  readonly busy: boolean;
  readonly savePdf: () => void;
  readonly print: () => void;
  readonly exportExcel: () => void;
}

/** The three ways out of the preview, each saying what became of it. */
export function useDossierOutput(dossier: Dossier): DossierOutput {
  const t = useTranslations('dossier');
  const wording = useSheetWording();
  const [busy, setBusy] = useState(false);
  const { cover } = dossier;
  const fileName = t('fileName', { name: cover.name, date: cover.asOf });
  const title = t('titleOf', { name: cover.name });

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
    // Every page carries its own foot: the host adds none.
    const outcome = await host.savePdf({ title, suggestedName: `${fileName}.pdf`, footer: '' });
    if (outcome.status === 'saved') showDone(t('savedPdf', { name: outcome.name }));
    if (outcome.status === 'failed') showProblem(t('failedPdf'));
  }

  async function paper(): Promise<void> {
    const { status } = await host.printPaper();
    if (status === 'failed') showProblem(t('failedPrint'));
  }

  async function excel(): Promise<void> {
    const { writeWorkbook } = await import('../../../shared/workbook/write-workbook.ts');
    const bytes = writeWorkbook(dossierSheets(dossier, wording));
    const outcome = await host.saveFile({
      title,
      suggestedName: `${fileName}.xlsx`,
      filters: [{ name: 'Excel', extensions: ['xlsx'] }],
      bytes,
    });
    if (outcome.status === 'saved') showDone(t('savedExcel', { name: outcome.name }));
    if (outcome.status === 'failed') showProblem(t('failedExcel'));
  }

  return {
    busy,
    savePdf: () => void once(pdf, t('failedPdf')),
    print: () => void once(paper, t('failedPrint')),
    exportExcel: () => void once(excel, t('failedExcel')),
  };
}
