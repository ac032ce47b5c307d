import { useTranslations } from 'use-intl';
import { RATED } from '../../../../shared/records/visit.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { useFormat } from '../../../ui/format.ts';
import type { SlipFacts } from './use-slip-facts.ts';
import { useSlipLines } from './use-slip-lines.ts';
import classes from './slip.module.css';

interface SlipPaperProps {
  readonly facts: SlipFacts;
  readonly who: string;
  readonly company: string;
  readonly day: LocalDate;
}

const BLANKS = ['opinions', 'plans', 'nextStep'] as const;

/** One sheet of A5: what is known above, what is asked below. */
export function SlipPaper({ facts, who, company, day }: SlipPaperProps) {
  const t = useTranslations('visits');
  const format = useFormat();
  const lines = useSlipLines(facts);
  return (
    <div className={`print-root ${classes.paper}`} role="document" aria-label={t('slip.label')}>
      <style>{'@page { size: A5; margin: 0; }'}</style>
      <p className={classes.company}>{company}</p>
      <h2 className={classes.title}>{t('slip.title')}</h2>
      <p className={classes.customer}>{facts.customer.name}</p>
      <dl className={classes.facts}>
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3 className={classes.heading}>{t('slip.ratings')}</h3>
      <div className={classes.scales}>
        {RATED.map((rated) => (
          <span key={rated}>
            {t(`form.rated.${rated}`)} <span className={classes.scale}>{t('slip.scale')}</span>
          </span>
        ))}
      </div>
      {BLANKS.map((blank) => (
        <section key={blank} className={classes.blank} data-blank={blank}>
          <h3 className={classes.heading}>{t(`slip.${blank}`)}</h3>
        </section>
      ))}
      <p className={classes.foot}>
        <span>{t('slip.signed')} ____________</span>
        <span>{t('slip.date')} ____________</span>
        <span>{who === '' ? format.date(day) : t('slip.printed', { who, date: format.date(day) })}</span>
      </p>
    </div>
  );
}
