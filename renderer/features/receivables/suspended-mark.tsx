import { useTranslations } from 'use-intl';
import classes from './receivables.module.css';

/** §5.3.3: seen wherever the customer is named. */
export function SuspendedMark() {
  const t = useTranslations('receivables');
  return <span className={classes.suspended}>{t('suspended')}</span>;
}
