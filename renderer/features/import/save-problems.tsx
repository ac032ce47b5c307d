import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { FileView } from '../../data/ledgers/ledger-views.ts';
import { host } from '../../host/current-host.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';
import { useImport } from './import-store.ts';
import { useLedgerWords } from '../../ui/ledger-words.ts';

/** The problems of a file as the user's own workbook: a column of reasons, and the cells marked. */
export function SaveProblems({ file }: { readonly file: FileView }) {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const session = useImport((state) => state.session);
  async function save(): Promise<void> {
    const codes = file.sheets.flatMap((sheet) => sheet.problems.map((problem) => problem.code));
    const reasons = Object.fromEntries(codes.map((code) => [code, words.problem(code)]));
    const annotated = await session?.annotate(file.id, reasons, t('problems.column'));
    if (!annotated?.ok) {
      showProblem(t('problems.failed', { file: file.name }));
      return;
    }
    const suggestedName = `${file.name.replace(/^.*\/|\.[^./]+$/g, '')} ${t('problems.suffix')}.xlsx`;
    const saved = await host.saveFile({
      title: t('problems.save'),
      suggestedName,
      filters: [{ name: 'Excel', extensions: ['xlsx'] }],
      bytes: annotated.value,
    });
    if (saved.status === 'saved') showDone(t('problems.saved', { file: saved.name }));
    if (saved.status === 'failed') showProblem(t('problems.failed', { file: file.name }));
  }
  return (
    <Button variant="default" size="compact-sm" m={4} onClick={() => void save()}>
      {t('problems.saveAs', { file: file.name })}
    </Button>
  );
}
