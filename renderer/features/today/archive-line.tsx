import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { archivesDue } from '../../data/archive/archives.ts';
import { loanRows } from '../../data/archive/loans.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { useQuery } from '../../data/use-query.ts';
import classes from './access-line.module.css';

const NAMED = 3;
/** The first look at everybody's archive leaves the day's list the first turn. */
const AFTER_MS = 2_000;

/** §6.3.1 paper that should be back, §6.1.2 archives in which something has expired or is to be looked through. */
export function ArchiveLine({ asOf }: { readonly asOf: LocalDate }) {
  const t = useTranslations('archive.today');
  const loans = useQuery(() => loanRows('overdue', asOf).catch(() => null), [asOf]);
  const overdue = loans ?? [];
  const isLater = useLater();
  const due = useQuery(() => (isLater ? archivesDue(asOf).catch(() => null) : Promise.resolve(undefined)), [asOf, isLater]);
  if (loans === null || due === null)
    return (
      <p className={classes.line} role="alert">
        {t('failed')}
      </p>
    );
  if (overdue.length === 0 && !due?.expired && !due?.reviewDue) return null;
  return (
    <div className={classes.line} role="group" aria-label={t('label')}>
      {overdue.slice(0, NAMED).map(({ loan, name, overdueDays }) => (
        <Link key={loan.id} to="/loans" search={{ show: 'overdue' }} className={classes.link}>
          {t('overdue', { name, borrower: loan.borrower, days: overdueDays })}
        </Link>
      ))}
      {overdue.length > NAMED && (
        <Link to="/loans" search={{ show: 'overdue' }} className={classes.link}>
          {t('moreOverdue', { count: overdue.length - NAMED })}
        </Link>
      )}
      {due !== undefined && due.expired > 0 && (
        <Link to="/archive" search={{ show: 'expired' }} className={classes.link}>
          {t('expired', { count: due.expired })}
        </Link>
      )}
      {due !== undefined && due.reviewDue > 0 && (
        <Link to="/archive" search={{ show: 'due' }} className={classes.link}>
          {t('reviewDue', { count: due.reviewDue })}
        </Link>
      )}
    </div>
  );
}

function useLater(): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLater(true), AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return isLater;
}
