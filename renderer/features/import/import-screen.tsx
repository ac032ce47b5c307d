import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isWaiting, takeDroppedFiles, useDroppedFiles } from '../../ui/dropped-files.ts';
import { FilesStep } from './files-step.tsx';
import { ImportHeader } from './import-header.tsx';
import { ImportRecordPage } from './import-record-page.tsx';
import { useImport } from './import-store.ts';
import { MatchingStep } from './matching-step.tsx';
import { ReadingStep } from './reading-step.tsx';
import { leaveDesk, prepareDesk, takeFound } from './take-files.ts';
import { useNextStepKey } from './use-next-step-key.ts';
import { WritingStep } from './writing-step.tsx';
import classes from './import-screen.module.css';

/** Ledgers in: files, how they are read, whom they mean, and the batch that is written. Or the record of an earlier import. */
export function ImportScreen() {
  const { importId } = useParams({ strict: false });
  const dropped = useDroppedFiles((state) => isWaiting(state.dropped));
  useEffect(() => {
    if (dropped) void takeFound(takeDroppedFiles());
  }, [dropped]);
  return importId === undefined || dropped ? <ImportDesk /> : <ImportRecordPage importId={importId} />;
}

function ImportDesk() {
  const step = useImport((state) => state.step);
  useNextStepKey();
  useEffect(prepareDesk, [step]);
  useEffect(() => leaveDesk, []);
  return (
    <main className={classes.desk}>
      <ImportHeader />
      {step === 'files' && <FilesStep />}
      {step === 'reading' && <ReadingStep />}
      {step === 'matching' && <MatchingStep />}
      {step === 'writing' && <WritingStep />}
    </main>
  );
}
