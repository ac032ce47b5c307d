import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { accessToday } from '../../data/access/access-today.ts';
import { useSignedIn } from '../../data/access/signed-in.ts';
import { useOwedEntries } from '../../data/access/use-owed-entries.ts';
import { useNow } from '../../data/use-now.ts';
import { useQuery } from '../../data/use-query.ts';
import { useFormat } from '../../ui/format.ts';
import classes from './access-line.module.css';

/** §6.3.1 the head sees what waits for a decision, everybody else what was asked and what is open until when. */
export function AccessLine() {
  const t = useTranslations('access.today');
  const format = useFormat();
  useOwedEntries();
  const minute = useNow();
  const reader = useSignedIn();
  const found = useQuery(accessToday, [minute, reader]);
  if (!found || (found.toDecide === 0 && found.waiting.length === 0 && found.open.length === 0)) return null;
  const time = (until: string) => `${format.date(until.slice(0, 10))} ${until.slice(11)}`;
  return (
    <div className={classes.line} role="group" aria-label={t('label')}>
      {found.toDecide > 0 && (
        <Link to="/access" search={{ tab: 'requests', show: 'toDecide' }} className={classes.link}>
          {t('toDecide', { count: found.toDecide })}
        </Link>
      )}
      {found.toDecide === 0 && found.waiting.length > 0 && (
        <Link to="/access" search={{ tab: 'requests', show: 'mine' }} className={classes.link}>
          {t('waiting', { count: found.waiting.length })}
        </Link>
      )}
      {found.open.slice(0, 3).map(({ id, customerId, customerName, grantedUntil }) => (
        <Link key={id} to="/customers/$customerId" params={{ customerId }} className={classes.link}>
          {t('open', { name: customerName, until: time(grantedUntil ?? '') })}
        </Link>
      ))}
    </div>
  );
}
