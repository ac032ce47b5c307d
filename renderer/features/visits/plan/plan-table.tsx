import { Table } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { PlanLine, type PlanLineProps } from './plan-line.tsx';
import classes from './plan.module.css';

const COLUMNS = ['on', 'customer', 'region', 'rep', 'why', 'state', 'actions'] as const;

interface PlanTableProps extends Omit<PlanLineProps, 'row'> {
  readonly rows: readonly PlanLineProps['row'][];
}

export function PlanTable({ rows, ...rest }: PlanTableProps) {
  const t = useTranslations('visits.column');
  return (
    <Table className={classes.table} verticalSpacing={4} fz="sm">
      <Table.Thead>
        <Table.Tr>
          {COLUMNS.map((column) => (
            <Table.Th key={column} className={classes[column]}>
              {t(column)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <PlanLine key={`${row.customerId}/${row.visitId}`} row={row} {...rest} />
        ))}
      </Table.Tbody>
    </Table>
  );
}
