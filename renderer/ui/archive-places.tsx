import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import classes from './archive-places.module.css';

const PLACES = [
  { to: '/archive', text: 'archive' },
  { to: '/reconcile', text: 'reconcile' },
  { to: '/stock-take', text: 'stockTake' },
  { to: '/loans', text: 'loans' },
  { to: '/access', text: 'access' },
  { to: '/print-runs', text: 'printRuns' },
] as const;

/** §6: the screens of the archive, side by side in the header of each. */
export function ArchivePlaces() {
  const t = useTranslations('archive.places');
  return (
    <nav aria-label={t('label')} className={classes.places}>
      {PLACES.map(({ to, text }) => (
        <Link key={to} to={to} className={classes.place} activeProps={{ 'aria-current': 'page' }}>
          {t(text)}
        </Link>
      ))}
    </nav>
  );
}
