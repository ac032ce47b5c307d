import { ActionIcon, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Id, LocalDate } from '../../../../shared/values/id.ts';
import { customerById } from '../../../data/customers.ts';
import { visitById, visitStanding } from '../../../data/relationship/visits.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useWhy } from '../use-why.ts';
import { CustomerPicker } from './customer-picker.tsx';
import { EarlierVisits } from './earlier-visits.tsx';
import { VisitForm } from './visit-form.tsx';
import classes from './form.module.css';

interface VisitPanelProps {
  /** '' is still to be found. */
  readonly customerId: Id;
  /** The booking that was kept; '' without one. */
  readonly visitId: Id;
  readonly day: LocalDate;
  readonly me: string;
  readonly onCustomer: (id: Id) => void;
  readonly onClose: () => void;
}

/** §4.1.1 beside the plan: why the customer is due, the form, and the visits before. */
export function VisitPanel({ customerId, visitId, day, me, onCustomer, onClose }: VisitPanelProps) {
  const t = useTranslations('visits.form');
  const why = useWhy();
  const customer = useQuery(async () => (customerId === '' ? null : ((await customerById(customerId)) ?? null)), [customerId]);
  const booking = useQuery(async () => (visitId === '' ? null : ((await visitById(visitId)) ?? null)), [visitId]);
  const standing = useQuery(async () => (customerId === '' ? null : visitStanding(customerId, day).catch(() => null)), [customerId, day]);
  const booked = booking?.state === 'booked' ? booking : null;
  return (
    <div
      className={classes.panel}
      role="presentation"
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <header className={classes.header}>
        <Title order={2} className={classes.title}>
          {customer ? customer.name : t('title')}
        </Title>
        <ActionIcon variant="subtle" color="gray" aria-label={t('close')} onClick={onClose}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      <div className={classes.scroll}>
        {customer === null && <CustomerPicker onPick={onCustomer} />}
        {standing && (
          <p className={classes.why} data-standing={standing.timing}>
            {why(standing).join(' · ')}
          </p>
        )}
        {visitId !== '' && booking !== undefined && booked === null && <p className={classes.dim}>{t('gone')}</p>}
        {customer && booking !== undefined && <VisitForm customer={customer} booked={booked} day={day} me={me} onSaved={onClose} />}
        {customer && <EarlierVisits customerId={customer.id} />}
      </div>
    </div>
  );
}
