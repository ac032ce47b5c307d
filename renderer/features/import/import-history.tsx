import { Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useLocale, useTranslations } from 'use-intl';
import { importRecords } from '../../data/imports.ts';
import { useQuery } from '../../data/use-query.ts';
import { useFormat } from '../../ui/format.ts';
import classes from './files-step.module.css';

/** Past imports, newest first; each has its own page. */
export function ImportHistory() {
  const t = useTranslations('import');
  const format = useFormat();
  const names = new Intl.ListFormat(useLocale(), { type: 'unit' });
  const records = useQuery(importRecords, []);
  if (!records || records.length === 0) return null;
  return (
    <section aria-labelledby="import-history" className={classes.history}>
      <h2 id="import-history" className={classes.heading}>
        {t('history.title')}
      </h2>
      <Table verticalSpacing={4} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('history.when')}</Table.Th>
            <Table.Th>{t('history.files')}</Table.Th>
            <Table.Th className={classes.number}>{t('history.created')}</Table.Th>
            <Table.Th className={classes.number}>{t('history.updated')}</Table.Th>
            <Table.Th className={classes.number}>{t('history.sales')}</Table.Th>
            <Table.Th>{t('history.who')}</Table.Th>
            <Table.Th>{t('history.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {records.map((record) => (
            <Table.Tr key={record.id} data-undone={record.undoneAt !== null || undefined}>
              <Table.Td className={classes.when}>
                <Link className={classes.link} to="/import/$importId" params={{ importId: record.id }}>
                  {format.dateTime(record.at)}
                </Link>
              </Table.Td>
              <Table.Td className={classes.names}>{names.format(record.files.map((file) => file.name))}</Table.Td>
              <Table.Td className={classes.number}>{format.integer(record.counts.customersCreated)}</Table.Td>
              <Table.Td className={classes.number}>{format.integer(record.counts.customersUpdated)}</Table.Td>
              <Table.Td className={classes.number}>{format.integer(record.counts.salesAdded)}</Table.Td>
              <Table.Td>{record.who || '—'}</Table.Td>
              <Table.Td>
                <Text size="sm" c={record.undoneAt === null ? undefined : 'dimmed'}>
                  {record.undoneAt === null ? t('history.inEffect') : t('history.undone', { at: format.dateTime(record.undoneAt) })}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
