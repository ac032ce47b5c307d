import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { approveLimit, proposeLimit, withdrawLimit } from '../../../../../data/credit/limits.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { hasDraft } from '../../../fields/use-draft.ts';
import { useRun } from '../../../use-run.ts';
import { Section } from '../../section.tsx';
import type { CreditData } from '../credit-data.ts';
import { LimitFigures } from './limit-figures.tsx';
import { LimitForm } from './limit-form.tsx';
import { LimitHistory } from './limit-history.tsx';
import classes from '../credit.module.css';

interface LimitSectionProps {
  readonly customer: Customer;
  readonly data: CreditData;
}

/** §5.2 the limit in force, what the rules propose and why, and the way from proposed to approved. */
export function LimitSection({ customer, data }: LimitSectionProps) {
  const t = useTranslations('credit.limit');
  const format = useFormat();
  const run = useRun();
  const { picture, proposal, limits, asOf } = data;
  const { limit } = picture;
  const [form, setForm] = useState<'standing' | 'temporary' | null>(
    () => (['standing', 'temporary'] as const).find((kind) => hasDraft(`${customer.id}.limit.${kind}`)) ?? null,
  );
  const open = limits.filter(({ state }) => state === 'proposed');
  const computed = proposal.status === 'met' ? proposal.value : null;
  const said = open.find(({ kind }) => kind === 'standing')?.amountFen ?? limit.standing?.amountFen ?? null;
  function proposeComputed(amountFen: number): void {
    const draft = { customerId: customer.id, kind: 'standing', amountFen, from: asOf, until: null, reason: '' } as const;
    void run(proposeLimit(draft), t('proposed', { amount: format.money(amountFen) }));
  }
  return (
    <Section title={t('title')}>
      <LimitFigures data={data} />
      {open.map(({ id, kind, amountFen, from, until, reason, proposedBy }) => (
        <div key={id} className={`${classes.item} ${classes.row}`} data-proposal={kind}>
          <span>
            {t(kind === 'standing' ? 'awaiting' : 'awaitingTemporary', {
              amount: format.money(amountFen),
              who: proposedBy,
              from: format.date(from),
              until: until ? format.date(until) : '—',
            })}{' '}
            {reason !== '' && <span className={classes.dim}>{t('because', { reason })}</span>}
          </span>
          <span className={`${classes.row} ${classes.push}`}>
            <Button size="compact-sm" onClick={() => void run(approveLimit(id), t('approved', { amount: format.money(amountFen) }))}>
              {t('approve')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => void run(withdrawLimit(id), t('withdrawn'))}>
              {t('withdraw')}
            </Button>
          </span>
        </div>
      ))}
      <div className={classes.bar}>
        {computed !== null && computed !== said && (
          <Button size="compact-sm" variant="light" onClick={() => proposeComputed(computed)}>
            {t('proposeComputed', { amount: format.money(computed) })}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={() => setForm('standing')}>
          {t('other')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setForm('temporary')}>
          {t('temporaryIncrease')}
        </Button>
      </div>
      {form && <LimitForm key={form} kind={form} customer={customer} data={data} onClose={() => setForm(null)} />}
      <LimitHistory data={data} />
    </Section>
  );
}
