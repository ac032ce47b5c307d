import {
  IconArchive,
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
import { PLACE_GROUPS, type Place } from './places.ts';
import { useDueToday } from './use-due-today.ts';
import { useLateComplaints } from './use-late-complaints.ts';
import classes from './navigation.module.css';

const ICONS: Readonly<Record<Place['text'], Icon>> = {
  today: IconCalendarCheck,
  customers: IconUsers,
  receivables: IconReportMoney,
  visits: IconShoe,
  complaints: IconMessageExclamation,
  care: IconHeartHandshake,
  archive: IconArchive,
  import: IconFileImport,
  policy: IconScale,
  settings: IconSettings,
};

/** What the count at a place counts. */
const COUNTED: Readonly<Partial<Record<Place['text'], 'nav.todayDue' | 'nav.complaintsLate'>>> = {
  today: 'nav.todayDue',
  complaints: 'nav.complaintsLate',
};

export function Navigation() {
  const t = useTranslations('shell');
  const day = today();
  const due: Readonly<Partial<Record<Place['text'], number>>> = {
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
      {PLACE_GROUPS.map((places) => (
        <ul key={places[0].to} className={classes.group}>
          {places.map(({ to, text }) => (
            <PlaceLink key={to} to={to} text={text} due={due[text] ?? 0} />
          ))}
        </ul>
      ))}
    </nav>
  );
}

interface PlaceLinkProps {
  readonly to: Place['to'];
  readonly text: Place['text'];
  readonly due: number;
}

function PlaceLink({ to, text, due }: PlaceLinkProps) {
  const t = useTranslations('shell');
  const format = useFormat();
  const PlaceIcon = ICONS[text];
  return (
    <li>
      <Link to={to} className={classes.link} activeProps={{ 'aria-current': 'page' }} title={t(`nav.${text}`)}>
        <PlaceIcon size={18} stroke={1.6} aria-hidden="true" className={classes.icon} />
        <span className={classes.text}>{t(`nav.${text}`)}</span>
        {due > 0 && (
          <span className={classes.count} title={t(COUNTED[text] ?? 'nav.toCollect', { count: due })}>
            {format.integer(due)}
          </span>
        )}
      </Link>
    </li>
  );
}
