import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { customerById } from '../../../data/customers.ts';
import { useQuery } from '../../../data/use-query.ts';
import { RecordForm } from './record-form.tsx';
import { emptyRecord } from './typed-record.ts';

interface NewComplaintProps {
  readonly who: string;
  /** Given by the customer's page; '' when the customer is still to be found. */
  readonly customerId: Id;
  readonly onSaved: (id: Id) => void;
  readonly onClose: () => void;
}

export function NewComplaint({ who, customerId, onSaved, onClose }: NewComplaintProps) {
  const t = useTranslations('complaints.record');
  const customer = useQuery(async () => ({ found: customerId === '' ? undefined : await customerById(customerId) }), [customerId]);
  if (customer === undefined) return null;
  const given = customer.found === undefined ? {} : { customerId: customer.found.id, customerName: customer.found.name };
  return (
    <RecordForm
      key={customerId}
      title={t('title')}
      action={t('save')}
      draftKey={customerId === '' ? 'new-complaint' : `new-complaint.${customerId}`}
      first={{ ...emptyRecord(who), ...given }}
      onSaved={onSaved}
      onClose={onClose}
    />
  );
}
