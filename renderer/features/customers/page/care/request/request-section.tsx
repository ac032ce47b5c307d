import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { SERVICE_KINDS } from '../../../../../../shared/records/service-request.ts';
import { saveServiceRequest } from '../../../../../data/relationship/service-requests.ts';
import { PartForm } from '../../../fields/part-form.tsx';
import { hasDraft } from '../../../fields/use-draft.ts';
import { Section } from '../../section.tsx';
import type { CareData } from '../care-data.ts';
import { useSubmit } from '../use-submit.ts';
import { readRequest } from './read-request.ts';
import { RequestItem } from './request-item.tsx';
import classes from '../../credit/credit.module.css';

interface RequestSectionProps {
  readonly customer: Customer;
  readonly care: CareData;
}

/** §4.2.2 custom products, technical support, delivery plans: small cases with owner and day. */
export function RequestSection({ customer, care }: RequestSectionProps) {
  const t = useTranslations('care.request');
  const submit = useSubmit();
  const [open, setOpen] = useState(() => hasDraft(`${customer.id}.request`));
  return (
    <Section title={t('title')} aside={<span className={classes.dim}>§4.2.2</span>}>
      {open ? (
        <PartForm
          draftKey={`${customer.id}.request`}
          label={t('new')}
          fields={[
            { key: 'title', label: t('field.title'), required: true },
            { key: 'kind', label: t('field.kind'), choices: SERVICE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })) },
            { key: 'dueOn', label: t('field.dueOn'), required: true, type: 'date' },
            { key: 'owner', label: t('field.owner'), required: true },
            { key: 'details', label: t('field.details'), wide: true },
          ]}
          first={{ title: '', kind: 'technicalSupport', dueOn: '', owner: care.who, details: '' }}
          read={readRequest}
          action={t('save')}
          onSave={async (typed) =>
            submit(saveServiceRequest({ ...typed, customerId: customer.id }), t('done', { title: typed.title }), () => ({}))
          }
          onClose={() => setOpen(false)}
        />
      ) : (
        <div className={classes.bar}>
          <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
            {t('new')}
          </Button>
        </div>
      )}
      {care.requests.length === 0 && <p className={classes.text}>{t('nothing')}</p>}
      <ul className={classes.list} aria-label={t('title')}>
        {care.requests.map((request) => (
          <RequestItem key={request.id} request={request} asOf={care.asOf} />
        ))}
      </ul>
    </Section>
  );
}
