import { useTranslations } from 'use-intl';
import type { LeftOutReason, PostedSheet } from '../../../data/credit/ledger-posting.ts';
import classes from './ledgers.module.css';

/** What became of every row. */
export function PostedSummary({ posted }: { readonly posted: PostedSheet }) {
  const t = useTranslations('receivables.ledgers');
  const leftOut = Object.entries(posted.leftOut).filter(([, count]) => count > 0) as [LeftOutReason, number][];
  return (
    <div role="status">
      <ul className={classes.summary}>
        <li>{t('posted', { count: posted.posted })}</li>
        {posted.updated > 0 && <li>{t('updated', { count: posted.updated })}</li>}
        {posted.alreadyThere > 0 && <li>{t('alreadyThere', { count: posted.alreadyThere })}</li>}
        {leftOut.map(([reason, count]) => (
          <li key={reason} className={classes.leftOut}>
            {t(`leftOut.${reason}`, { count })}
          </li>
        ))}
      </ul>
    </div>
  );
}
