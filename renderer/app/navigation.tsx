import {
  IconCalendarCheck,
  IconFileImport,
  IconHeartHandshake,
  IconMessageExclamation,
  IconReportMoney,
  IconScale,
  IconSettings,
  IconShoe,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { today } from '../data/clock.ts';
import { collectionsDue } from '../data/credit/dunning.ts';
import { useQuery } from '../data/use-query.ts';
import { useFormat } from '../ui/format.ts';
import { useDueToday } from './use-due-today.ts';
import { useLateComplaints } from './use-late-complaints.ts';
import classes from './navigation.module.css';

type Place = '/today' | '/visits' | '/customers' | '/receivables' | '/complaints' | '/care' | '/import' | '/policy' | '/settings';

interface Item {
  readonly to: Place;
  readonly text: 'today' | 'visits' | 'customers' | 'receivables' | 'complaints' | 'care' | 'import' | 'policy' | 'settings';
  readonly icon: Icon;
}

/** In the order of a working day: the customers' chapters, then bringing in and handing on, then the house itself. */
const GROUPS: readonly (readonly Item[])[] = [
  [
    { to: '/today', text: 'today', icon: IconCalendarCheck },
    { to: '/customers', text: 'customers', icon: IconUsers },
    { to: '/receivables', text: 'receivables', icon: IconReportMoney },
    { to: '/visits', text: 'visits', icon: IconShoe },
    { to: '/complaints', text: 'complaints', icon: IconMessageExclamation },
    { to: '/care', text: 'care', icon: IconHeartHandshake },
  ],
  [{ to: '/import', text: 'import', icon: IconFileImport }],
  [
    { to: '/policy', text: 'policy', icon: IconScale },
    { to: '/settings', text: 'settings', icon: IconSettings },
  ],
];

/** What the count at a place counts. */
const COUNTED: Readonly<Partial<Record<Item['text'], 'nav.todayDue' | 'nav.complaintsLate'>>> = {
  today: 'nav.todayDue',
  complaints: 'nav.complaintsLate',
};

export function Navigation() {
  const t = useTranslations('shell');
  const format = useFormat();
  const day = today();
  const due: Readonly<Partial<Record<Item['text'], number>>> = {
    receivables: useQuery(async () => collectionsDue(day), [day]) ?? 0,
    complaints: useLateComplaints(),
    today: useDueToday(),
  };
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      <div className={classes.brand} aria-hidden="true">
        <span className={classes.long}>{t('appName')}</span>
        <span className={classes.short}>{t('appMark')}</span>
      </div>
      {GROUPS.map((items) => (
        <ul key={items[0]?.to} className={classes.group}>
          {items.map((item) => (
            <li key={item.to}>
              <Link to={item.to} className={classes.link} activeProps={{ 'aria-current': 'page' }} title={t(`nav.${item.text}`)}>
                <item.icon size={18} stroke={1.6} aria-hidden="true" className={classes.icon} />
                <span className={classes.text}>{t(`nav.${item.text}`)}</span>
                {(due[item.text] ?? 0) > 0 && (
                  <span className={classes.count} title={t(COUNTED[item.text] ?? 'nav.toCollect', { count: due[item.text] ?? 0 })}>
                    {format.integer(due[item.text] ?? 0)}
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
