import { Button, Group, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { host } from '../../host/current-host.ts';
import { foundFile, MOST_ENTRIES } from '../../ui/files-in-drop.ts';
import { FolderNotice } from './folder-notice.tsx';
import { ImportHistory } from './import-history.tsx';
import { LEDGER_EXTENSIONS } from './ledger-extensions.ts';
import { takeFiles, takeFound } from './take-files.ts';
import classes from './files-step.module.css';

/** The drop zone (the whole window takes files), and below it what was imported before. */
export function FilesStep() {
  const t = useTranslations('import');
  return (
    <div className={classes.place}>
      <section className={classes.zone} aria-label={t('files.zone')}>
        <IconFileSpreadsheet size={36} stroke={1.3} aria-hidden="true" />
        <Text fw={600}>{t('files.drop')}</Text>
        <Text size="sm" c="dimmed" className={classes.hint}>
          {t('files.hint')}
        </Text>
        <ChooseFiles autoFocus />
        <FolderNotice />
      </section>
      <ImportHistory />
    </div>
  );
}

export function ChooseFiles({ autoFocus = false, compact = false }: { readonly autoFocus?: boolean; readonly compact?: boolean }) {
  const t = useTranslations('import');
  async function choose(): Promise<void> {
    const files = await host.openFiles({
      title: t('files.choose'),
      filters: [{ name: t('files.ledgers'), extensions: LEDGER_EXTENSIONS }],
      multiple: true,
    });
    await takeFiles(files);
  }
  async function chooseFolder(): Promise<void> {
    const files = await host.openFolder();
    await takeFound({ files: files.map(foundFile), complete: files.length <= MOST_ENTRIES });
  }
  const size = compact ? 'compact-xs' : 'sm';
  return (
    <Group gap={compact ? 6 : 8} justify="center" grow={compact} preventGrowOverflow={false}>
      <Button variant={compact ? 'default' : 'filled'} size={size} data-autofocus={autoFocus || undefined} onClick={() => void choose()}>
        {compact ? t('files.more') : t('files.choose')}
      </Button>
      <Button variant="default" size={size} onClick={() => void chooseFolder()}>
        {compact ? t('files.moreFolder') : t('files.chooseFolder')}
      </Button>
    </Group>
  );
}
