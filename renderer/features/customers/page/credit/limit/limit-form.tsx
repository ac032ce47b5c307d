import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { addDays } from '../../../../../../shared/values/local-date.ts';
import { proposeLimit } from '../../../../../data/credit/limits.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { PartForm } from '../../../fields/part-form.tsx';
import { useRun } from '../../../use-run.ts';
import type { CreditData } from '../credit-data.ts';
import { readLimit, type LimitField } from './read-limit.ts';

interface LimitFormProps {
  readonly kind: 'standing' | 'temporary';
  readonly customer: Customer;
  readonly data: CreditData;
  readonly onClose: () => void;
}

const FIELDS: Readonly<Record<LimitFormProps['kind'], readonly LimitField[]>> = {
  standing: ['amount', 'from', 'reason'],
  temporary: ['amount', 'from', 'until', 'reason'],
};

/** §5.2.2 another limit than the rules propose, or one that ends by itself. */
export function LimitForm({ kind, customer, data: { proposal, parameters, asOf }, onClose }: LimitFormProps) {
  const t = useTranslations('credit.limit');
  const format = useFormat();
  const run = useRun();
  const computedFen = proposal.status === 'met' ? proposal.value : null;
  const longestDays = parameters.values.temporaryLimitMaxDays;
  return (
    <PartForm
      draftKey={`${customer.id}.limit.${kind}`}
      label={t(`form.${kind}`)}
      fields={FIELDS[kind].map((key) => ({
        key,
        label: t(key === 'amount' && kind === 'temporary' ? 'field.increase' : `field.${key}`),
        required: key !== 'reason' || kind === 'temporary',
        ...(key === 'reason' ? { wide: true } : {}),
        ...(key === 'from' || key === 'until' ? { type: 'date' as const } : {}),
      }))}
      first={{ amount: '', from: asOf, until: addDays(asOf, longestDays - 1), reason: '' }}
      read={(values) => readLimit({ kind, computedFen, longestDays }, values)}
      action={t(`save.${kind}`)}
      onSave={async (limit) =>
        (await run(proposeLimit({ ...limit, customerId: customer.id, kind }), t('proposed', { amount: format.money(limit.amountFen) }))) !==
        undefined
      }
      onClose={onClose}
    />
  );
}
