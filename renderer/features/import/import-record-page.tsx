import { Button, Group, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { importRecord } from '../../data/imports.ts';
import { useQuery } from '../../data/use-query.ts';
import type { Id } from '../../../shared/values/id.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { useLedgerWords } from '../../ui/ledger-words.ts';
import { RecordFigures } from './record-figures.tsx';
import { UndoImport } from './undo-import.tsx';
import classes from './writing-step.module.css';

/** One import of the past: files and their fingerprints, what was written, who and when, and the way back. */
export function ImportRecordPage({ importId }: { readonly importId: Id }) {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const format = useFormat();
  const found = useQuery(async () => ({ record: await importRecord(importId) }), [importId]);
  if (!found) return null;
  const { record } = found;
  if (!record) {
    return (
      <EmptyState title={t('record.missing')}>
        <Link to="/import">{t('record.back')}</Link>
      </EmptyState>
    );
  }
  return (
    <main>
      <ScreenHeader title={t('record.title', { at: format.dateTime(record.at) })} actions={<UndoImport record={record} />}>
        <Button variant="subtle" size="compact-sm" component={Link} to="/import">
          {t('record.back')}
        </Button>
      </ScreenHeader>
      <div className={classes.page}>
        <Group gap="lg">
          <span>{t('record.who', { who: record.who || '—' })}</span>
          <span>{record.undoneAt === null ? t('history.inEffect') : t('history.undone', { at: format.dateTime(record.undoneAt) })}</span>
        </Group>
        <RecordFigures record={record} />
        {record.files.map((file) => (
          <section key={file.hash + file.name} className={classes.file}>
            <h3>{file.name}</h3>
            <p className={classes.hash}>
              {t('record.bytes', { bytes: format.integer(file.bytes) })} · SHA-256 {file.hash}
            </p>
            <Table verticalSpacing={4}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('record.sheet')}</Table.Th>
                  <Table.Th>{t('record.kind')}</Table.Th>
                  <Table.Th className={classes.number}>{t('record.records')}</Table.Th>
                  <Table.Th className={classes.number}>{t('record.skipped')}</Table.Th>
                  <Table.Th className={classes.number}>{t('record.problems')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {file.sheets.map((sheet) => (
                  <Table.Tr key={`${sheet.name}/${sheet.fingerprint}/${sheet.records}/${sheet.skipped}`}>
                    <Table.Td>{sheet.name}</Table.Td>
                    <Table.Td>{words.kind(sheet.kind)}</Table.Td>
                    <Table.Td className={classes.number}>{format.integer(sheet.records)}</Table.Td>
                    <Table.Td className={classes.number}>{format.integer(sheet.skipped)}</Table.Td>
                    <Table.Td className={classes.number}>{format.integer(sheet.problems)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        ))}
      </div>
    </main>
  );
}
