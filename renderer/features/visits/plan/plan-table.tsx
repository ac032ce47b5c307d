import { Button, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { VisitPlanRow } from '../../../data/relationship/visits.ts';
import { useFormat } from '../../../ui/format.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import type { VisitsAddress } from '../use-visits-address.ts';
import { useWhy } from '../use-why.ts';
import classes from './plan.module.css';

const COLUMNS = ['on', 'customer', 'region', 'rep', 'why', 'state', 'actions'] as const;

interface PlanTableProps {
  readonly rows: readonly VisitPlanRow[];
  readonly address: VisitsAddress;
  readonly onBook: (row: VisitPlanRow) => void;
  readonly onCancel: (row: VisitPlanRow) => void;
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

function PlanLine({ row, address, onBook, onCancel }: Omit<PlanTableProps, 'rows'> & { readonly row: VisitPlanRow }) {
  const t = useTranslations('visits');
  const format = useFormat();
  const why = useWhy()(row);
  const { customerId, name, visitId, timing, overfull } = row;
  return (
    <Table.Tr data-plan={customerId}>
      <Table.Td className={classes.on}>{format.date(row.on)}</Table.Td>
      <Table.Td>
        <span className={classes.name}>
          <GradeBadge grade={row.grade} state="effective" />
          <Link to="/customers/$customerId" params={{ customerId }} className={classes.link} title={name}>
            {name}
          </Link>
        </span>
      </Table.Td>
      <Table.Td>{row.region || t('plan.noRegion')}</Table.Td>
      <Table.Td>{row.salesRep}</Table.Td>
      <Table.Td className={classes.why} title={why.join(' · ')}>
        {why.join(' · ')}
      </Table.Td>
      <Table.Td>
        {visitId === '' ? t('plan.proposed') : <strong>{t('plan.booked')}</strong>}
        {timing === 'late' && <span className={classes.late}> {t('plan.late')}</span>}
        {timing === 'inWindow' && <span> {t('plan.inWindow')}</span>}
        {overfull && <span className={classes.late}> {t('plan.overfull')}</span>}
      </Table.Td>
      <Table.Td className={classes.actions}>
        <Button size="compact-xs" aria-label={t('act.logFor', { name })} onClick={() => address.logVisit(customerId, visitId)}>
          {t('act.log')}
        </Button>
        {visitId === '' ? (
          <Button size="compact-xs" variant="default" aria-label={t('act.bookFor', { name })} onClick={() => onBook(row)}>
            {t('act.book')}
          </Button>
        ) : (
          <Button size="compact-xs" variant="default" aria-label={t('act.cancelFor', { name })} onClick={() => onCancel(row)}>
            {t('act.cancel')}
          </Button>
        )}
        <Button size="compact-xs" variant="default" aria-label={t('act.slipFor', { name })} onClick={() => address.openSlip(customerId)}>
          {t('act.slip')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
