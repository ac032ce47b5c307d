import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ParameterSet } from '../../../../../../shared/policy/parameters-at.ts';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { silenceOf } from '../../../../../../shared/rules/4-relationship/index.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { hasDraft } from '../../../fields/use-draft.ts';
import { Section } from '../../section.tsx';
import type { CareData } from '../care-data.ts';
import { ContactForm } from './contact-form.tsx';
import { ContactList } from './contact-list.tsx';
import { lastSpoken } from './last-spoken.ts';
import classes from '../../credit/credit.module.css';

interface ContactSectionProps {
  readonly customer: Customer;
  readonly care: CareData;
  readonly parameters: ParameterSet | undefined;
}

/** §4.1.2 who spoke with the customer, what waits for an answer, and for how long it has been silent. */
export function ContactSection({ customer, care, parameters }: ContactSectionProps) {
  const t = useTranslations('care.contact');
  const format = useFormat();
  const [open, setOpen] = useState(() => hasDraft(`${customer.id}.contactEntry`));
  const { due } = care.standing;
  const spoken = due === null ? null : lastSpoken(due.since, care.contacts);
  const silence = due === null || spoken === null || !parameters ? null : silenceOf(due.grade, spoken, care.asOf, parameters);
  return (
    <Section title={t('title')} aside={<span className={classes.dim}>§4.1.2</span>}>
      {silence && spoken !== null && (
        <p className={`${classes.text} ${silence.silent ? classes.soon : ''}`} data-silence={silence.silent ? 'silent' : 'spoken'}>
          {t(silence.silent ? 'silent' : 'spoken', {
            days: silence.days,
            allowed: silence.allowedDays,
            date: format.date(spoken),
            grade: due?.grade ?? '',
          })}
        </p>
      )}
      {open ? (
        <ContactForm customer={customer} care={care} onClose={() => setOpen(false)} />
      ) : (
        <div className={classes.bar}>
          <Button size="compact-sm" onClick={() => setOpen(true)}>
            {t('log')}
          </Button>
        </div>
      )}
      <ContactList care={care} />
    </Section>
  );
}
