import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { savePromise } from '../../../../../data/credit/dunning.ts';
import { session } from '../../../../../data/session.ts';
import { useQuery } from '../../../../../data/use-query.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { PartForm } from '../../../fields/part-form.tsx';
import { useRun } from '../../../use-run.ts';
import type { CreditData } from '../credit-data.ts';
import { readPromise, type PromiseField } from './read-collection.ts';

const FIELDS: readonly PromiseField[] = ['amount', 'dueOn', 'madeOn', 'madeBy', 'notes'];

interface PromiseFormProps {
  readonly customer: Customer;
  readonly data: CreditData;
  readonly onClose: () => void;
}

/** A promise, begun with everything that is overdue. */
export function PromiseForm({ customer, data: { picture, asOf }, onClose }: PromiseFormProps) {
  const t = useTranslations('credit.collection');
  const format = useFormat();
  const run = useRun();
  const takenBy = useQuery(session, [])?.who ?? '';
  const { overdueFen } = picture.ageing;
  return (
    <PartForm
      draftKey={`${customer.id}.promise`}
      label={t('promise')}
      fields={FIELDS.map((key) => ({
        key,
        label: t(`field.${key}`),
        required: key === 'amount' || key === 'dueOn' || key === 'madeOn',
        ...(key === 'dueOn' || key === 'madeOn' ? { type: 'date' as const } : {}),
        ...(key === 'notes' ? { wide: true } : {}),
      }))}
      first={{ amount: overdueFen > 0 ? (overdueFen / 100).toFixed(2) : '', dueOn: '', madeOn: asOf, madeBy: '', notes: '' }}
      read={(values) => readPromise(values, asOf)}
      action={t('savePromise')}
      onSave={async (typed) =>
        (await run(
          savePromise({ ...typed, customerId: customer.id, takenBy }),
          t('promiseDone', { amount: format.money(typed.amountFen), dueOn: format.date(typed.dueOn) }),
        )) !== undefined
      }
      onClose={onClose}
    />
  );
}
