import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { hasDraft } from '../../../fields/use-draft.ts';
import { Section } from '../../section.tsx';
import type { CareData } from '../care-data.ts';
import { AdjustForm } from './adjust-form.tsx';
import { GiftForm } from './gift-form.tsx';
import { PaymentForm } from './payment-form.tsx';
import { PointsLedger } from './points-ledger.tsx';
import classes from '../../credit/credit.module.css';

const FORMS = ['gift', 'payment', 'adjust'] as const;

interface PointsSectionProps {
  readonly customer: Customer;
  readonly care: CareData;
}

/** §4.4.2 the balance, what may be done with it, and every line that made it. */
export function PointsSection({ customer, care }: PointsSectionProps) {
  const t = useTranslations('care.points');
  const format = useFormat();
  const { account, pointValueFen } = care.points;
  const [form, setForm] = useState(() => FORMS.find((kind) => hasDraft(`${customer.id}.points.${kind}`)) ?? null);
  const close = () => setForm(null);
  const next = account.lots.find(({ until }) => until !== null);
  return (
    <Section title={t('title')} aside={<span className={classes.dim}>§4.4.2</span>}>
      <dl className={classes.figures}>
        <div>
          <dt>{t('balance')}</dt>
          <dd data-figure="points" data-negative={account.balance < 0 || undefined}>
            {format.integer(account.balance)}
          </dd>
        </div>
        {pointValueFen > 0 && account.balance > 0 && (
          <div>
            <dt>{t('worth')}</dt>
            <dd>{format.money(account.balance * pointValueFen)}</dd>
          </div>
        )}
        {next?.until && (
          <div>
            <dt>{t('expiresNext')}</dt>
            <dd>{t('expires', { points: next.left, date: format.date(next.until) })}</dd>
          </div>
        )}
      </dl>
      <div className={classes.bar}>
        {FORMS.map((kind) => (
          <Button key={kind} size="compact-sm" variant="default" onClick={() => setForm(kind)}>
            {t(`open.${kind}`)}
          </Button>
        ))}
        {account.lines.length > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            renderRoot={(props) => <Link to="/letters/$kind" params={{ kind: 'points' }} search={{ customers: customer.id }} {...props} />}
          >
            {t('statement')}
          </Button>
        )}
      </div>
      {form === 'gift' && <GiftForm customer={customer} care={care} onClose={close} />}
      {form === 'payment' && <PaymentForm customer={customer} care={care} onClose={close} />}
      {form === 'adjust' && <AdjustForm customer={customer} care={care} onClose={close} />}
      <PointsLedger care={care} />
    </Section>
  );
}
