import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { visitsOf } from '../../../data/relationship/visits.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { VisitPhotos } from './visit-photos.tsx';
import classes from './form.module.css';

const SHOWN = 8;

/** The latest visits of a customer, also booked and cancelled ones, with what was said. */
export function EarlierVisits({ customerId }: { readonly customerId: Id }) {
  const t = useTranslations('visits');
  const format = useFormat();
  const visits = useQuery(() => visitsOf(customerId), [customerId]);
  if (visits === undefined || visits.length === 0) return null;
  return (
    <section className={classes.earlier} aria-label={t('form.history')}>
      <h3 className={classes.heading}>{t('form.history')}</h3>
      <ul className={classes.visits}>
        {visits.slice(0, SHOWN).map(({ id, on, kind, by, state, reason, opinions, nextStep, photos }) => (
          <li key={id} data-visit={state}>
            {t('form.historyLine', { date: format.date(on), kind: t(`kind.${kind}`), by })} · {t(`form.state.${state}`, { reason })}
            {opinions !== '' && <span className={classes.said}>{opinions}</span>}
            {nextStep !== '' && <span className={classes.said}>→ {nextStep}</span>}
            {photos.length > 0 && <VisitPhotos ids={photos} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
