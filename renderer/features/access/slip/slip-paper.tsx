import { useTranslations } from 'use-intl';
import { ARCHIVE_SECTIONS } from '../../../../shared/records/archive-document.ts';
import { today } from '../../../data/clock.ts';
import type { RequestRow } from '../../../data/access/requests.ts';
import { useFormat } from '../../../ui/format.ts';
import { useAccessWords } from '../use-access-words.ts';
import classes from './slip.module.css';

interface SlipPaperProps {
  readonly request: RequestRow;
  readonly who: string;
  readonly company: string;
}

/** One sheet of A5: what is asked above, what the head decides and signs below. */
export function SlipPaper({ request, who, company }: SlipPaperProps) {
  const t = useTranslations('access');
  const format = useFormat();
  const words = useAccessWords();
  const lines = [
    [t('slip.number'), request.number],
    [t('slip.customer'), request.customerName],
    [t('slip.requester'), request.requester],
    [t('slip.reason'), request.reason],
    [t('slip.sections'), words.sections(request.sections)],
    [t('slip.medium'), words.medium(request.medium)],
    [t('slip.until'), words.time(request.until)],
  ] as const;
  return (
    <div className={`print-root ${classes.paper}`} role="document" aria-label={t('slip.label')}>
      <style>{'@page { size: A5; margin: 0; }'}</style>
      <p className={classes.company}>{company}</p>
      <h2 className={classes.title}>{t('slip.title')}</h2>
      <dl className={classes.facts}>
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.clause}>{t('slip.clause')}</p>
      <h3 className={classes.heading}>{t('slip.decision')}</h3>
      <p className={classes.choice}>{t('slip.approved')}</p>
      <p className={classes.choice}>
        {ARCHIVE_SECTIONS.filter((section) => request.sections.includes(section))
          .map((section) => `☐ ${t(`section.${section}`)}`)
          .join('   ')}
      </p>
      <div className={classes.blanks}>
        {(['grantUntil', 'slipNumber', 'signature', 'date', 'readerSigns'] as const).map((blank) => (
          <p key={blank} className={classes.blank}>
            <span>{t(`slip.${blank}`)}</span>
          </p>
        ))}
      </div>
      <p className={classes.foot}>{t('slip.printed', { who, date: format.date(today()) })}</p>
    </div>
  );
}
