import { useTranslations } from 'use-intl';
import classes from './one.module.css';

/** "n of m settled", as a bar and in words. */
export function ProgressLine({ settled, total }: { readonly settled: number; readonly total: number }) {
  const t = useTranslations('reconcile');
  return (
    <span className={classes.progress}>
      <progress max={Math.max(1, total)} value={total === 0 ? 1 : settled} aria-hidden />
      <span>{total === 0 ? t('allAgree') : t('settled', { settled, total })}</span>
    </span>
  );
}
