import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CONTACT_CHANNELS } from '../../../../../../shared/records/contact-entry.ts';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { localNow } from '../../../../../data/relationship/local-now.ts';
import { logContact } from '../../../../../data/relationship/contacts-log.ts';
import { PartForm } from '../../../fields/part-form.tsx';
import type { PartField } from '../../../fields/part-input.tsx';
import type { CareData } from '../care-data.ts';
import { useSubmit } from '../use-submit.ts';
import { ASKS, entryProblems, readContactEntry, type EntryField } from './read-contact-entry.ts';

interface ContactFormProps {
  readonly customer: Customer;
  readonly care: CareData;
  readonly onClose: () => void;
}

/** A call or message in a few seconds: what it was about comes first, the rest is usually right already. */
export function ContactForm({ customer, care, onClose }: ContactFormProps) {
  const t = useTranslations('care.contact');
  const submit = useSubmit();
  const [now] = useState(localNow);
  const people = customer.contacts.map(({ name }) => name);
  function fieldsFor(values: Readonly<Record<EntryField, string>>): readonly PartField<EntryField>[] {
    return [
      { key: 'subject', label: t('field.subject'), required: true, wide: true },
      { key: 'channel', label: t('field.channel'), choices: CONTACT_CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) })) },
      {
        key: 'direction',
        label: t('field.direction'),
        choices: (['out', 'in'] as const).map((value) => ({ value, label: t(`direction.${value}`) })),
      },
      {
        key: 'contact',
        label: t('field.contact'),
        ...(people.length > 0 ? { choices: ['', ...people].map((value) => ({ value, label: value === '' ? t('nobody') : value })) } : {}),
      },
      { key: 'asks', label: t('field.asks'), choices: ASKS.map((value) => ({ value, label: t(`asks.${value}`) })) },
      { key: 'at', label: t('field.at'), required: true, type: 'datetime-local' },
      ...(values.asks === 'answered'
        ? [{ key: 'answeredAt', label: t('field.answeredAt'), required: true, type: 'datetime-local' } as const]
        : []),
      { key: 'by', label: t('field.by'), required: true },
    ];
  }
  return (
    <PartForm
      draftKey={`${customer.id}.contactEntry`}
      label={t('log')}
      fields={fieldsFor}
      first={{
        subject: '',
        channel: 'call',
        direction: 'out',
        contact: people[0] ?? '',
        asks: 'no',
        at: now,
        answeredAt: now,
        by: care.who,
      }}
      read={(values) => readContactEntry(values, localNow())}
      action={t('save')}
      onSave={async (typed) => submit(logContact({ ...typed, customerId: customer.id }), t('done'), entryProblems)}
      onClose={onClose}
    />
  );
}
