import { useTranslations } from 'use-intl';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ActiveSheetPane } from './active-sheet-pane.tsx';
import { FileList } from './file-list.tsx';
import { useImport } from './import-store.ts';
import { MendedNotice } from './mended-notice.tsx';
import { ReadingNow } from './reading-now.tsx';
import { RefusalCard } from './refusal-card.tsx';
import { SheetFindings } from './sheet-findings.tsx';
import { useActiveFile } from './active-sheet.ts';
import classes from './reading-step.module.css';

/** Files and sheets at the left, the sheet as the reader sees it, and at the right the proof, the questions and what follows. */
export function ReadingStep() {
  const t = useTranslations('import');
  const file = useActiveFile();
  const table = useImport((state) => state.activeTable);
  const sheet = file?.sheets[table] ?? file?.sheets[0];
  return (
    <div className={classes.panes}>
      <FileList />
      <div className={classes.middle}>
        {file?.state === 'refused' && <RefusalCard file={file} />}
        {file && (file.state === 'reading' || file.state === 'waiting') && <ReadingNow file={file} />}
        {file?.mended && <MendedNotice file={file} mended={file.mended} />}
        {file && sheet && <ActiveSheetPane file={file} sheet={sheet} />}
        {file?.state === 'read' && !sheet && <EmptyState title={t('reading.nothing')} />}
      </div>
      <aside className={classes.findings} aria-label={t('reading.findings')}>
        {file && sheet && <SheetFindings file={file} sheet={sheet} />}
      </aside>
    </div>
  );
}
