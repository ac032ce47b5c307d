import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { LimitExplanation } from '../../../../../ui/credit-explanation.tsx';
import { useFormat } from '../../../../../ui/format.ts';
import type { CreditData } from '../credit-data.ts';
import classes from '../credit.module.css';

/** In force, how much of it is used, and what the rules propose; the proposal answers "why?". */
export function LimitFigures({ data: { picture, proposal } }: { readonly data: CreditData }) {
  const t = useTranslations('credit.limit');
  const format = useFormat();
  const [why, setWhy] = useState(false);
  const { limit } = picture;
  return (
    <>
      <dl className={classes.figures}>
        <div>
          <dt>{t('inForce')}</dt>
          <dd data-figure="limit">{limit.limitFen === null ? t('none') : format.money(limit.limitFen)}</dd>
        </div>
        <div>
          <dt>{t('used')}</dt>
          <dd data-figure="used" data-negative={(picture.used ?? 0) > 1 || undefined}>
            {picture.used === null ? '—' : format.percent(picture.used)}
          </dd>
        </div>
        <div>
          <dt>{t('computed')}</dt>
          <dd data-figure="computed">
            <UnstyledButton aria-expanded={why} aria-label={t('why')} className={classes.figureButton} onClick={() => setWhy(!why)}>
              {proposal.status === 'met' ? format.money(proposal.value) : t('notComputed')}
            </UnstyledButton>
          </dd>
        </div>
      </dl>
      {limit.temporary.map(({ id, amountFen, until }) => (
        <p key={id} className={classes.text} data-temporary={id}>
          {t('temporary', { amount: format.money(amountFen), until: until ? format.date(until) : '—' })}
        </p>
      ))}
      {limit.cut && (
        <p className={`${classes.text} ${classes.danger}`}>
          {t('cut', { amount: format.money(limit.cut.limitFen ?? 0), docNo: limit.cut.docNo })}
        </p>
      )}
      {why && (
        <div className={classes.why} data-why="limit">
          <LimitExplanation verdict={proposal} />
        </div>
      )}
    </>
  );
}
