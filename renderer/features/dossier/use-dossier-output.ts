import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { dossierSheets } from '../../../shared/dossier/dossier-sheets.ts';
import type { DossierPrint } from '../../../shared/records/dossier-print.ts';
import type { Id } from '../../../shared/values/id.ts';
import { logDossier, recordDossierPrint, type DossierPrintDraft } from '../../data/dossier/dossier-prints.ts';
import { host } from '../../host/current-host.ts';
import { useSheetWording } from '../../ui/paper/dossier/use-sheet-wording.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';
import type { ShownDossier } from './use-dossier.ts';

interface DossierOutput {
  readonly busy: boolean;
  readonly savePdf: () => void;
  readonly print: () => void;
  readonly exportExcel: () => void;
}

interface Whose {
  readonly customerId: Id;
  readonly requestId: Id;
  /** As laid out on the screen; 0 until they are. */
  readonly pages: number;
}

/** The three ways out of the preview: logged before anything leaves, noted as a copy once it has, each saying what became of it. */
export function useDossierOutput(shown: ShownDossier, whose: Whose): DossierOutput {
  const t = useTranslations('dossier');
  const wording = useSheetWording();
  const [busy, setBusy] = useState(false);
  const { cover, print: stamp } = shown.dossier;
  const fileName = t('fileName', { name: cover.name, date: cover.asOf });
  const title = t('titleOf', { name: cover.name });

  async function once(medium: DossierPrint['medium'], work: (draft: DossierPrintDraft) => Promise<void>, failed: string): Promise<void> {
    const draft = draftOf(shown, whose, medium);
    setBusy(true);
    try {
      await logDossier(draft).catch(() => Promise.reject(new Error('not logged')));
      await work(draft);
    } catch (error) {
      showProblem(error instanceof Error && error.message === 'not logged' ? t('notLogged') : failed);
    } finally {
      setBusy(false);
    }
  }

  async function pdf(draft: DossierPrintDraft): Promise<void> {
    // Every page carries its own foot: the host adds none.
    const outcome = await host.savePdf({ title, suggestedName: `${fileName}.pdf`, footer: '' });
    if (outcome.status === 'printed') return noteMaybe(draft);
    if (outcome.status === 'failed') return showProblem(t('failedPdf'));
    if (outcome.status !== 'saved') return undefined;
    await recordDossierPrint(draft);
    return showDone(t('savedPdf', { name: outcome.name }));
  }

  async function paper(draft: DossierPrintDraft): Promise<void> {
    const { status } = await host.printPaper();
    if (status === 'failed') return showProblem(t('failedPrint'));
    if (status === 'cancelled') return undefined;
    if (host.home === 'browser') return noteMaybe(draft);
    await recordDossierPrint(draft);
    return showDone(t('printedAs', { copy: stamp.copy }));
  }

  /** A browser does not tell whether its dialog was left without printing. */
  async function noteMaybe(draft: DossierPrintDraft): Promise<void> {
    const { batch } = await recordDossierPrint(draft);
    showDone(t('printedMaybe', { copy: stamp.copy }), batch);
  }

  async function excel(draft: DossierPrintDraft): Promise<void> {
    const { writeWorkbook } = await import('../../../shared/workbook/write-workbook.ts');
    const bytes = writeWorkbook(dossierSheets(shown.dossier, wording));
    const outcome = await host.saveFile({
      title,
      suggestedName: `${fileName}.xlsx`,
      filters: [{ name: 'Excel', extensions: ['xlsx'] }],
      bytes,
    });
    if (outcome.status === 'failed') return showProblem(t('failedExcel'));
    if (outcome.status !== 'saved') return undefined;
    await recordDossierPrint(draft);
    return showDone(t('savedExcel', { name: outcome.name }));
  }

  return {
    busy,
    savePdf: () => void once('pdf', pdf, t('failedPdf')),
    print: () => void once('paper', paper, t('failedPrint')),
    exportExcel: () => void once('excel', excel, t('failedExcel')),
  };
}

function draftOf(
  { dossier, marks }: ShownDossier,
  { customerId, requestId, pages }: Whose,
  medium: DossierPrint['medium'],
): DossierPrintDraft {
  const { print, cover, masks, since, sections } = dossier;
  const onSheets = medium === 'excel';
  return {
    customerId,
    runId: '',
    reader: print.reader,
    requestId,
    asOf: cover.asOf,
    medium,
    sections: sections.map(({ key }) => key),
    masks,
    onlyChanged: since !== null,
    copy: onSheets ? 0 : print.copy,
    copies: onSheets ? 0 : print.copies,
    pages: onSheets ? 0 : pages,
    ...marks,
  };
}
