import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { dateOfTime } from '../../../../../shared/values/local-time.ts';
import { useFormat } from '../../../../ui/format.ts';
import { Section } from '../section.tsx';
import type { CareData } from './care-data.ts';
import classes from '../credit/credit.module.css';

/** §4.3 what the customer complained of; each leads to its page. */
export function ComplaintSection({ care }: { readonly care: CareData }) {
  const t = useTranslations('care.complaints');
  const words = useTranslations('complaints');
  const format = useFormat();
  return (
    <Section title={t('title')} aside={<span className={classes.dim}>§4.3</span>}>
      {care.complaints.length === 0 && <p className={classes.text}>{t('nothing')}</p>}
      <ul className={classes.list} aria-label={t('title')}>
        {care.complaints.map(({ complaint, redMark }) => (
          <li key={complaint.id} className={classes.item} data-complaint={complaint.state}>
            <Link to="/complaints/$complaintId" params={{ complaintId: complaint.id }}>
              {complaint.no}
            </Link>{' '}
            {format.date(dateOfTime(complaint.receivedAt))} {words(`kind.${complaint.kind}`)}{' '}
            <span className={classes.chip}>{words(`state.${complaint.state}`)}</span>{' '}
            {redMark && (
              <span className={classes.chip} data-tone="danger">
                {t('late')}
              </span>
            )}
            <div>{complaint.content}</div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
