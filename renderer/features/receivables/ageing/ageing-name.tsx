import { useTranslations } from 'use-intl';
import type { AgeingGroup, AgeingRow } from '../../../data/credit/ageing.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import { SuspendedMark } from '../suspended-mark.tsx';
import classes from './ageing.module.css';

/** The customer with grade and standing, or the group with how many are in it. */
export function AgeingName({ row, group }: { readonly row: AgeingRow; readonly group: AgeingGroup }) {
  const t = useTranslations('receivables.ageing');
  const words = useTranslations('words.grade');
  if (group !== 'customer') {
    const label = group === 'grade' ? words(row.grade ?? 'none') : row.label === '' ? t('nobody') : row.label;
    return (
      <>
        {label}
        <span className={classes.customers}>{t('customers', { count: row.customers })}</span>
      </>
    );
  }
  return (
    <span className={classes.name} title={row.label}>
      {row.grade !== null && <GradeBadge grade={row.grade} state="effective" />}
      <span className={classes.nameText}>{row.label}</span>
      {row.suspended && <SuspendedMark />}
    </span>
  );
}
