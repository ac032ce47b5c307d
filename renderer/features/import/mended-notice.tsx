import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { FileView, MendedView } from '../../data/ledgers/ledger-views.ts';
import { useFormat } from '../../ui/format.ts';
import { useImport } from './import-store.ts';
import classes from './reading-step.module.css';

/** An error workbook that comes back: which of its rows are read, and the way to read the others after all. */
export function MendedNotice({ file, mended }: { readonly file: FileView; readonly mended: MendedView }) {
  const t = useTranslations('import');
  const format = useFormat();
  const session = useImport((state) => state.session);
  const { source, rows, waiting, others, all, moved } = mended;
  return (
    <div className={classes.mended} role="status">
      <p>
        {moved
          ? t('mended.moved', { source })
          : all
            ? t('mended.all', { source })
            : t('mended.only', { source, rows, waiting, others: format.integer(others) })}
      </p>
      {!moved && (
        <Button size="compact-sm" variant="default" onClick={() => void session?.readMended(file.id, !all)}>
          {all ? t('mended.readOnly') : t('mended.readAll')}
        </Button>
      )}
    </div>
  );
}
