import { Button, Progress } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { FileView } from '../../data/ledgers/ledger-views.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useImport } from './import-store.ts';
import classes from './reading-step.module.css';

/** A file whose turn is now or to come: what is done with it, how far that is, and the way to stop it. */
export function ReadingNow({ file }: { readonly file: FileView }) {
  const t = useTranslations('import');
  const session = useImport((state) => state.session);
  const understanding = file.phase === 'understanding';
  return (
    <EmptyState
      title={understanding ? t('reading.understanding', { file: file.name }) : t('reading.now', { file: file.name })}
      hint={t('reading.stopHint')}
    >
      <div className={classes.now}>
        <Progress
          value={100 * (file.progress ?? 0)}
          transitionDuration={0}
          aria-label={t(understanding ? 'files.understoodShare' : 'files.readShare', { file: file.name })}
        />
        <Button variant="default" onClick={() => void session?.remove(file.id)}>
          {t('files.stop')}
        </Button>
      </div>
    </EmptyState>
  );
}
