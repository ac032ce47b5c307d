import { useTranslations } from 'use-intl';
import { RATED } from '../../../../../shared/records/visit.ts';
import { useFormat } from '../../../../ui/format.ts';
import { Section } from '../section.tsx';
import type { CareData } from './care-data.ts';
import classes from '../credit/credit.module.css';

const SHOWN = 8;

/** §4.1.1 when the next visit is due, and what the last ones brought. */
export function VisitSection({ care }: { readonly care: CareData }) {
  const t = useTranslations('care.visits');
  const format = useFormat();
  const { due, bookedOn, lastVisit } = care.standing;
  return (
    <Section title={t('title')} aside={<span className={classes.dim}>§4.1.1</span>}>
      <p className={classes.text} data-visit-due={due?.dueOn ?? ''}>
        {due === null && t('noGrade')}
        {due !== null && due.dueOn === null && t('asNeeded', { grade: due.grade })}
        {due !== null &&
          due.dueOn !== null &&
          t('due', { grade: due.grade, months: due.everyMonths, since: format.date(due.since), date: format.date(due.dueOn) })}
        {bookedOn !== null && ` ${t('booked', { date: format.date(bookedOn) })}`}
        {lastVisit === null && ` ${t('never')}`}
      </p>
      <ul className={classes.list} aria-label={t('title')}>
        {care.visits.slice(0, SHOWN).map((visit) => (
          <li key={visit.id} className={classes.item} data-visit={visit.state}>
            <strong>{format.date(visit.on)}</strong> {t(`kind.${visit.kind}`)} {t(`state.${visit.state}`)}{' '}
            <span className={classes.dim}>{visit.by}</span>
            {RATED.some((rated) => visit.ratings[rated] !== null) && (
              <div className={classes.dim}>
                {RATED.filter((rated) => visit.ratings[rated] !== null)
                  .map((rated) => t('rating', { what: t(`rated.${rated}`), rating: visit.ratings[rated] ?? 0 }))
                  .join(' · ')}
              </div>
            )}
            {[visit.opinions, visit.nextStep, visit.reason]
              .filter((text) => text !== '')
              .map((text) => (
                <div key={text}>{text}</div>
              ))}
          </li>
        ))}
      </ul>
      {care.visits.length > SHOWN && <p className={classes.dim}>{t('more', { count: care.visits.length - SHOWN })}</p>}
    </Section>
  );
}
