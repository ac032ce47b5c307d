import { ActionIcon, Progress, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { FileView } from '../../data/ledgers/ledger-views.ts';
import { ChooseFiles } from './files-step.tsx';
import { FolderNotice } from './folder-notice.tsx';
import { useImport } from './import-store.ts';
import { SheetList } from './sheet-list.tsx';
import { firstTable } from './take-files.ts';
import { useFileSummary } from './file-summary.ts';
import classes from './file-list.module.css';

export function FileList() {
  const t = useTranslations('import');
  const { files, activeFile, session } = useImport();
  return (
    <div className={classes.pane}>
      <h2 className={classes.heading}>{t('files.count', { count: files.length })}</h2>
      <ul className={classes.files}>
        {files.map((file) => (
          <li key={file.id} className={classes.file} data-active={file.id === activeFile || undefined} data-state={file.state}>
            <FileCard file={file} active={file.id === activeFile} />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              className={classes.remove}
              aria-label={
                file.state === 'reading' ? t('files.stopNamed', { file: file.name }) : t('files.removeNamed', { file: file.name })
              }
              onClick={() => void session?.remove(file.id)}
            >
              <IconX size={14} />
            </ActionIcon>
            {file.id === activeFile && file.sheets.length > 0 && <SheetList file={file} />}
          </li>
        ))}
      </ul>
      <ChooseFiles compact />
      <FolderNotice />
    </div>
  );
}

function FileCard({ file, active }: { readonly file: FileView; readonly active: boolean }) {
  const t = useTranslations('import');
  const { facts, state, tone } = useFileSummary(file);
  return (
    <UnstyledButton
      className={classes.card}
      aria-current={active ? 'true' : undefined}
      onClick={() => useImport.setState({ activeFile: file.id, activeTable: firstTable(file), jump: null })}
    >
      <span className={classes.name}>
        <span className={classes.path}>{file.name.slice(0, file.name.lastIndexOf('/') + 1)}</span>
        {file.name.slice(file.name.lastIndexOf('/') + 1)}
      </span>
      {facts !== '' && <span className={classes.facts}>{facts}</span>}
      <span className={classes.state} data-tone={tone}>
        {state}
      </span>
      {file.state === 'reading' && file.progress !== undefined && (
        <Progress
          size={4}
          value={100 * file.progress}
          aria-label={t(file.phase === 'understanding' ? 'files.understoodShare' : 'files.readShare', { file: file.name })}
          transitionDuration={0}
        />
      )}
    </UnstyledButton>
  );
}
