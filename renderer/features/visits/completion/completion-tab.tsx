import { Group, Table, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { isLocalDate } from '../../../../shared/values/local-date.ts';
import { visitCompletion } from '../../../data/relationship/visits.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import { completionRate } from './completion-rate.ts';
import classes from './completion.module.css';

const COUNTS = ['due', 'inWindow', 'late', 'missed', 'open'] as const;

/** §4.1.1 how many of the visits that fell due were made in time, by sales rep. */
export function CompletionTab({ day }: { readonly day: LocalDate }) {
  const t = useTranslations('visits.completion');
  const format = useFormat();
  const [from, setFrom] = useState(`${day.slice(0, 4)}-01-01`);
  const [to, setTo] = useState(day);
  const valid = isLocalDate(from) && isLocalDate(to) && from <= to;
  const rows = useQuery(async () => (valid ? visitCompletion(from, to) : []), [from, to, valid]);
  return (
    <div className={classes.place}>
      <Group gap="sm" align="flex-end">
        <TextInput size="xs" type="date" label={t('from')} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <TextInput size="xs" type="date" label={t('to')} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
      </Group>
      {!valid && <p className={classes.problem}>{t('dates')}</p>}
      {valid && rows?.length === 0 && <EmptyState title={t('empty')} />}
      {valid && rows !== undefined && rows.length > 0 && (
        <>
          <Table className={classes.table} fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('rep')}</Table.Th>
                {COUNTS.map((count) => (
                  <Table.Th key={count} ta="right">
                    {t(count)}
                  </Table.Th>
                ))}
                <Table.Th ta="right">{t('rate')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => {
                const rate = completionRate(row);
                return (
                  <Table.Tr key={row.rep} data-rep={row.rep}>
                    <Table.Td>{row.rep || t('nobody')}</Table.Td>
                    {COUNTS.map((count) => (
                      <Table.Td key={count} ta="right">
                        {format.integer(row[count])}
                      </Table.Td>
                    ))}
                    <Table.Td ta="right">{rate === null ? t('none') : format.percent(rate)}</Table.Td>
                  </Table.Tr>
                );
              })}
            </Table.Tbody>
          </Table>
          <p className={classes.note}>{t('note')}</p>
        </>
      )}
    </div>
  );
}
