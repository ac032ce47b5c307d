import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { hasDraft } from '../../../fields/use-draft.ts';
import { Section } from '../../section.tsx';
import type { CreditData } from '../credit-data.ts';
import { DunningForm } from './dunning-form.tsx';
import { PromiseForm } from './promise-form.tsx';
import { PromiseList } from './promise-list.tsx';
import classes from '../credit.module.css';

interface CollectionSectionProps {
  readonly customer: Customer;
  readonly data: CreditData;
}

/** §5.3.2 what was done to be paid, and what the customer promised. */
export function CollectionSection({ customer, data }: CollectionSectionProps) {
  const t = useTranslations('credit.collection');
  const format = useFormat();
  const { dunning, promises, picture } = data;
  const [form, setForm] = useState<'dunning' | 'promise' | null>(
    () => (['dunning', 'promise'] as const).find((kind) => hasDraft(`${customer.id}.${kind}`)) ?? null,
  );
  const close = () => setForm(null);
  return (
    <Section title={t('title')}>
      {picture.dunningStep && (
        <p className={`${classes.text} ${classes.soon}`} data-step-due={picture.dunningStep}>
          {t('stepDue', { step: t(`step.${picture.dunningStep}`) })}
        </p>
      )}
      <div className={classes.bar}>
        <Button size="compact-sm" variant="default" onClick={() => setForm('dunning')}>
          {t('log')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setForm('promise')}>
          {t('promise')}
        </Button>
      </div>
      {form === 'dunning' && <DunningForm customer={customer} data={data} onClose={close} />}
      {form === 'promise' && <PromiseForm customer={customer} data={data} onClose={close} />}
      <PromiseList promises={promises} />
      {dunning.length === 0 && promises.length === 0 && <p className={classes.text}>{t('nothing')}</p>}
      <ul className={classes.list} aria-label={t('logged')}>
        {dunning.map(({ id, step, doneOn, responsible, evidence, result, overdueFen, nextOn }) => (
          <li key={id} className={classes.item} data-dunning={step}>
            <strong>{t(`step.${step}`)}</strong> {format.date(doneOn)} {responsible}{' '}
            <span className={classes.dim}>{t('aboutFen', { amount: format.money(overdueFen) })}</span>
            {[result, evidence]
              .filter((text) => text !== '')
              .map((text) => (
                <div key={text}>{text}</div>
              ))}
            {nextOn && <div className={classes.dim}>{t('nextOn', { date: format.date(nextOn) })}</div>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
