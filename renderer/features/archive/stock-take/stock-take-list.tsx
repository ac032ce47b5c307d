import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { placesInUse } from '../../../data/archive/folders.ts';
import { stockTakes } from '../../../data/archive/stock-takes.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useFormat } from '../../../ui/format.ts';
import { StartForm } from './start-form.tsx';
import screen from '../archive.module.css';
import classes from './stock-take.module.css';

/** Walks that were begun; any of them goes on where it stopped. */
export function StockTakeList() {
  const t = useTranslations('archive.stockTake');
  const format = useFormat();
  const found = useQuery(async () => ({ walks: await stockTakes(), places: await placesInUse() }), []);
  if (found === undefined) return null;
  const { walks, places } = found;
  if (places.length === 0 && walks.length === 0)
    return (
      <EmptyState title={t('noFolders')} hint={t('noFoldersHint')}>
        <Link to="/archive" className={classes.link}>
          {t('toArchive')}
        </Link>
      </EmptyState>
    );
  return (
    <div className={screen.scroll}>
      <StartForm places={places} />
      {walks.length > 0 && (
        <section className={screen.section} aria-labelledby="walks">
          <h2 id="walks" className={screen.title}>
            {t('begun')}
          </h2>
          <table className={screen.table}>
            <thead>
              <tr>
                <th scope="col">{t('title')}</th>
                <th scope="col">{t('places')}</th>
                <th scope="col">{t('startedAt')}</th>
                <th scope="col">{t('by')}</th>
                <th scope="col">{t('state')}</th>
              </tr>
            </thead>
            <tbody>
              {walks.map((walk) => (
                <tr key={walk.id}>
                  <th scope="row">
                    <Link to="/stock-take/$stockTakeId" params={{ stockTakeId: walk.id }} className={classes.link}>
                      {walk.title}
                    </Link>
                  </th>
                  <td>{walk.places.length === 0 ? t('everything') : walk.places.join('、')}</td>
                  <td data-plain>{format.dateTime(walk.startedAt)}</td>
                  <td data-plain>{walk.by}</td>
                  <td data-plain>{walk.closedAt === null ? t('open') : t('closedAt', { at: format.dateTime(walk.closedAt) })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
