import { Button, Group } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ImportRecord } from '../../../shared/records/import-record.ts';
import { importRecord } from '../../data/imports.ts';
import { useQuery } from '../../data/use-query.ts';
import { useImport } from './import-store.ts';
import { RecordFigures } from './record-figures.tsx';
import { SaveProblems } from './save-problems.tsx';
import { UndoImport } from './undo-import.tsx';
import classes from './writing-step.module.css';

/** What was done, and the ways on: see the customers, take it back, mend what waits. */
export function ImportResult({ record }: { readonly record: ImportRecord }) {
  const t = useTranslations('import');
  const navigate = useNavigate();
  const files = useImport((state) => state.files);
  const current = useQuery(async () => await importRecord(record.id), [record.id]) ?? record;
  const { counts } = current;
  const nothing = counts.customersCreated + counts.customersUpdated + counts.salesAdded + counts.entriesAdded === 0;
  const withProblems = files.filter((file) => file.sheets.some((sheet) => sheet.problems.length > 0));
  return (
    <div className={classes.page}>
      <div role="status">
        <h2>{current.undoneAt !== null ? t('result.undone') : nothing ? t('result.nothing') : t('result.title')}</h2>
      </div>
      {nothing && <p>{t('result.nothingHint')}</p>}
      <RecordFigures record={current} />
      <Group gap="xs">
        <Button autoFocus onClick={() => void navigate({ to: '/customers' })}>
          {t('result.customers')}
        </Button>
        <UndoImport record={current} />
        <Button variant="default" component={Link} to={`/import/${current.id}`}>
          {t('result.record')}
        </Button>
      </Group>
      {withProblems.length > 0 && (
        <section>
          <h3>{t('result.problems')}</h3>
          <p>{t('result.problemsHint')}</p>
          {withProblems.map((file) => (
            <SaveProblems key={file.id} file={file} />
          ))}
        </section>
      )}
    </div>
  );
}
