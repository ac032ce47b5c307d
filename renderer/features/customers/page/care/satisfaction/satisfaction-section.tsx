import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { RATED } from '../../../../../../shared/records/visit.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { hasDraft } from '../../../fields/use-draft.ts';
import { Section } from '../../section.tsx';
import type { CareData } from '../care-data.ts';
import { SurveyForm } from './survey-form.tsx';
import classes from '../../credit/credit.module.css';

interface SatisfactionSectionProps {
  readonly customer: Customer;
  readonly care: CareData;
}

/** §4.1.1 how content the customer is, and from what that is computed. */
export function SatisfactionSection({ customer, care }: SatisfactionSectionProps) {
  const t = useTranslations('care.satisfaction');
  const format = useFormat();
  const { score, from, to, parts, ratings, clause } = care.satisfaction;
  const [asking, setAsking] = useState(() => hasDraft(`${customer.id}.survey`));
  return (
    <Section title={t('title')} aside={<span className={classes.dim}>{clause}</span>}>
      <dl className={classes.figures} data-satisfaction={score === null ? 'none' : Math.round(score)}>
        <div>
          <dt>{t('score')}</dt>
          <dd>{score === null ? '—' : t('of100', { score: format.integer(score) })}</dd>
        </div>
        {RATED.map((rated) => (
          <div key={rated}>
            <dt>{t(`rated.${rated}`)}</dt>
            <dd>{t('of5', { rating: ratings[rated] === null ? '—' : ratings[rated].toFixed(1) })}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.text}>{t(score === null ? 'nothing' : 'window', { from: format.date(from), to: format.date(to) })}</p>
      {parts.length > 0 && <SatisfactionParts care={care} />}
      {asking ? (
        <SurveyForm customer={customer} care={care} onClose={() => setAsking(false)} />
      ) : (
        <div className={classes.bar}>
          <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
            {t('survey')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function SatisfactionParts({ care }: { readonly care: CareData }) {
  const t = useTranslations('care.satisfaction');
  const format = useFormat();
  const { parts } = care.satisfaction;
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t('why')}>
        <thead>
          <tr>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('opinions')}</th>
            <th scope="col">{t('score')}</th>
            <th scope="col">{t('weight')}</th>
            <th scope="col">{t('share')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.part} data-part={part.part}>
              <th scope="row">{t(`part.${part.part}`)}</th>
              <td>{format.integer(part.opinions)}</td>
              <td>{format.integer(part.score)}</td>
              <td>{part.weight}</td>
              <td>{weight === 0 ? '—' : ((part.score * part.weight) / weight).toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
