import { Button, SegmentedControl } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { hasDraft } from '../../../fields/use-draft.ts';
import { Section } from '../../section.tsx';
import type { CreditData } from '../credit-data.ts';
import { AccountFigures } from './account-figures.tsx';
import { FactDialog, type FactQuestion } from './fact-dialog.tsx';
import { FreeCredits } from './free-credits.tsx';
import { MoneyForm } from './money-form.tsx';
import { Movements } from './movements.tsx';
import { OpenDocuments } from './open-documents.tsx';
import { MONEY_FORMS, type MoneyForm as Form } from './read-money.ts';
import classes from '../credit.module.css';

interface AccountSectionProps {
  readonly customer: Customer;
  readonly data: CreditData;
}

/** §5.3.2 what is open and since when, and the forms that add to it. */
export function AccountSection({ customer, data }: AccountSectionProps) {
  const t = useTranslations('credit.account');
  const format = useFormat();
  const [adding, setAdding] = useState<Form | null>(() => MONEY_FORMS.find((form) => hasDraft(`${customer.id}.money.${form}`)) ?? null);
  const [view, setView] = useState<'open' | 'all'>('open');
  const [question, setQuestion] = useState<FactQuestion | null>(null);
  const buttons = useRef<Partial<Record<Form, HTMLButtonElement | null>>>({});
  function close(form: Form): void {
    setAdding(null);
    // The next document of the kind is one Enter away.
    requestAnimationFrame(() => buttons.current[form]?.focus());
  }
  return (
    <Section
      title={t('title')}
      aside={<span className={`${classes.dim} ${classes.push}`}>{t('asOf', { date: format.date(data.asOf) })}</span>}
    >
      <AccountFigures data={data} />
      <div className={classes.bar} role="group" aria-label={t('adding')}>
        {MONEY_FORMS.map((form) => (
          <Button
            key={form}
            ref={(button) => {
              buttons.current[form] = button;
            }}
            size="compact-sm"
            variant={adding === form ? 'light' : 'default'}
            aria-expanded={adding === form}
            onClick={() => setAdding(adding === form ? null : form)}
          >
            {t(`add.${form}`)}
          </Button>
        ))}
      </div>
      {adding && <MoneyForm key={adding} form={adding} customer={customer} data={data} onClose={() => close(adding)} />}
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('view')}
          value={view}
          onChange={setView}
          data={(['open', 'all'] as const).map((value) => ({ value, label: t(`views.${value}`) }))}
        />
      </div>
      {view === 'open' && <OpenDocuments data={data} onAsk={setQuestion} />}
      {view === 'open' && <FreeCredits data={data} onAsk={setQuestion} />}
      {view === 'all' && <Movements data={data} onAsk={setQuestion} />}
      {question && <FactDialog question={question} data={data} onClose={() => setQuestion(null)} />}
    </Section>
  );
}
